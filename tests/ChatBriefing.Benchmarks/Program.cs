using System.CommandLine;
using ChatBriefing.Benchmarks.Chats;
using ChatBriefing.Benchmarks.DrafterTraining;

var root = new RootCommand("Long work that the tests do not do: learning, measuring, killing.") { new TrainDrafterCommand(), new AcksCommand(), new KillCommand(), new KillChildCommand() };
return await root.Parse(args).InvokeAsync();
