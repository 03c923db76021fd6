using System.CommandLine;
using ChatBriefing.Benchmarks.DrafterTraining;
using ChatBriefing.Benchmarks.Reading;
using ChatBriefing.Benchmarks.Replay;

var root = new RootCommand("Long work on evaluation data that the tests do not do.") { new TrainDrafterCommand(), new ReplayCommand(), new ReadingCommand() };
return root.Parse(args).Invoke();
