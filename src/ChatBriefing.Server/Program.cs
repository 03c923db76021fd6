using ChatBriefing.Server.Commands;

return await CommandLine.RunAsync(args);
