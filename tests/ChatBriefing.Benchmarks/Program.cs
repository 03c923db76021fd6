using System.CommandLine;
using ChatBriefing.Benchmarks.DrafterTraining;
using ChatBriefing.Benchmarks.RankerTraining;

var root = new RootCommand("Long work on evaluation data that the tests do not do.") { new TrainDrafterCommand(), new TrainRankerCommand() };
return root.Parse(args).Invoke();
