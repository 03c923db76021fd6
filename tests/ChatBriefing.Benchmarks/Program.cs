using System.CommandLine;
using ChatBriefing.Benchmarks.Chats;
using ChatBriefing.Benchmarks.DrafterTraining;
using ChatBriefing.Benchmarks.RankerTraining;
using ChatBriefing.Benchmarks.Replay;

var root = new RootCommand("Long work that the tests do not do: learning, replaying, measuring, killing.")
{
    new TrainRankerCommand(),
    new TrainDrafterCommand(),
    new ReplayCommand(),
    new AcksCommand(),
    new KillCommand(),
    new KillChildCommand(),
};
return await root.Parse(args).InvokeAsync();
