using System.CommandLine;
using ChatBriefing.Benchmarks.DrafterTraining;
using ChatBriefing.Benchmarks.SlackLoad;
using ChatBriefing.Benchmarks.TeamsLoad;

var root = new RootCommand("Long work on evaluation data that the tests do not do.") { new TrainDrafterCommand(), new SlackLoadCommand(), new LoadServerCommand(), new TeamsLoadCommand() };
return await root.Parse(args).InvokeAsync();
