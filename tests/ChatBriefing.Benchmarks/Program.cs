using System.CommandLine;
using ChatBriefing.Benchmarks.Chats;
using ChatBriefing.Benchmarks.DrafterTraining;
using ChatBriefing.Benchmarks.GroundingTraining;
using ChatBriefing.Benchmarks.Reading;
using ChatBriefing.Benchmarks.Replay;
using ChatBriefing.Benchmarks.SlackLoad;

var root = new RootCommand("Long work that the tests do not do: learning, replaying, measuring, killing.")
{
    new TrainDrafterCommand(),
    new TrainGroundingCommand(),
    new ReplayCommand(),
    new ReadingCommand(),
    new AcksCommand(),
    new KillCommand(),
    new KillChildCommand(),
    new SlackLoadCommand(),
    new LoadServerCommand(),
};
return await root.Parse(args).InvokeAsync();
