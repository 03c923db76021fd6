namespace ChatBriefing.Library;

/// <summary>
/// Who will see a reply: the readers that all its members share. A collection may be searched for an audience when it
/// is open to one of these readers.
/// </summary>
/// <param name="Readers">
/// Names of readers, the widest first: "everyone", "slack:T1", "slack:T1:channel:C1", "slack:T1:person:U1" (see
/// <see cref="Collections.ReaderName"/>). With none, nothing may be read.
/// </param>
public sealed record Audience(IReadOnlyList<string> Readers)
{
    /// <summary>The reader that everybody is.</summary>
    public const string Anybody = Collections.ReaderName.Everyone;

    /// <summary>The audience of an open page: what everybody may read.</summary>
    public static Audience Everyone { get; } = new([Anybody]);

    /// <summary>Who may read nothing at all: a removed member, a stranger, another bot.</summary>
    public static Audience Nobody { get; } = new([]);

    /// <summary>
    /// Who keeps the library: the command line, and the pages of a server that only its own machine can reach. What is
    /// shown to it is posted nowhere, so it reads every collection.
    /// </summary>
    public static Audience Operator { get; } = new([]) { ReadsAll = true };

    /// <summary>Whether every collection may be read, whoever its readers are.</summary>
    public bool ReadsAll { get; private init; }

    /// <summary>Another audience that must be allowed to read as well; null for none.</summary>
    public Audience? Also { get; init; }
}
