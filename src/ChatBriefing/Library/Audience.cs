namespace ChatBriefing.Library;

/// <summary>
/// Who will see a reply: the readers that all its members share. A collection may be searched for an audience when it
/// is open to one of these readers.
/// </summary>
/// <param name="Readers">Names of readers, the widest first: "everyone", "slack:T1", "slack:T1:channel:C1", "slack:T1:person:U1".</param>
public sealed record Audience(IReadOnlyList<string> Readers)
{
    /// <summary>The reader that everybody is.</summary>
    public const string Anybody = "everyone";

    /// <summary>The audience of an open page: what everybody may read.</summary>
    public static Audience Everyone { get; } = new([Anybody]);
}
