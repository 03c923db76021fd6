namespace ChatBriefing.Server.Tests.Teams.Fakes;

/// <summary>What the fake service answers in place of a good answer.</summary>
/// <param name="Status">The status; 0 for a connection that breaks.</param>
/// <param name="Code">Name of the fault.</param>
/// <param name="Text">Words about it.</param>
/// <param name="IsAccepted">Whether it acted on the call all the same.</param>
/// <param name="RetryAfter">Seconds to wait; 0 for none said.</param>
public sealed record FakeReply(int Status, string Code = "", string Text = "", bool IsAccepted = false, int RetryAfter = 0);
