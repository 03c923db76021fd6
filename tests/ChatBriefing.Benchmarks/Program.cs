using System.CommandLine;
using ChatBriefing.Benchmarks.DrafterTraining;

var root = new RootCommand("Long work on evaluation data that the tests do not do.") { new TrainDrafterCommand() };
return root.Parse(args).Invoke();
