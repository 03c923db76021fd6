namespace ChatBriefing.Channels.Verbs;

/// <summary>A command about briefings: see <see cref="Subscribing.BriefingGrammar"/>.</summary>
/// <param name="Text">The command as typed; channels and people in it by their ids, as "#C123" and "@U123".</param>
/// <param name="ConfirmedId">The id that was read back and confirmed by a button; empty when nothing was.</param>
public sealed record Brief(string Text, string ConfirmedId) : Verb;
