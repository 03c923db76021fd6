namespace ChatBriefing.Channels.Verbs;

/// <summary>A message was edited: what it asked is asked anew, and the earlier reply is updated.</summary>
/// <param name="Text">The words as they stand now.</param>
public sealed record Edit(string Text) : Verb
{
    /// <summary>The same with channels and people by their ids; the words themselves where the platform has none.</summary>
    public string Ids { get; init; } = Text;

    /// <summary>The same with every address in full; the words themselves where the platform does not shorten them.</summary>
    public string Whole { get; init; } = Text;
}
