using System.CommandLine;
using ChatBriefing.Benchmarks.DrafterTraining;
using ChatBriefing.Benchmarks.GroundingTraining;

var root = new RootCommand("Long work on evaluation data that the tests do not do.") { new TrainDrafterCommand(), new TrainGroundingCommand() };
return root.Parse(args).Invoke();
