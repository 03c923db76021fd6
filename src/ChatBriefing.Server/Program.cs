using ChatBriefing.Server;

await ServerHost.Build(args).RunAsync();
