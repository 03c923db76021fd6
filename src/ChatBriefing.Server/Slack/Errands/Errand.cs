namespace ChatBriefing.Server.Slack.Errands;

/// <summary>Something small to be done on Slack after the acknowledgement; when it fails nobody misses an answer.</summary>
/// <param name="Name">What it is, for the log.</param>
/// <param name="RunAsync">Does it.</param>
internal sealed record Errand(string Name, Func<CancellationToken, Task> RunAsync);
