namespace ChatBriefing.Server.Teams.Posting;

/// <summary>A stream in a one-to-one chat.</summary>
/// <param name="Id">Teams' id of it, which becomes the message's.</param>
/// <param name="Sequence">Number of the last call, from 1.</param>
/// <param name="BegunAt">When it was begun.</param>
/// <param name="SpokenAt">When its last call returned.</param>
internal sealed record AnswerStream(string Id, int Sequence, DateTimeOffset BegunAt, DateTimeOffset SpokenAt);
