namespace ChatBriefing.Channels.Subscribing;

/// <summary>Takes apart what is typed about topics. Between quotation marks stands a title, which may hold any sign.</summary>
public static class TopicWords
{
    private const string Like = "like ";
    private const string Opening = "\"“”„«»";
    private const string Closing = "\"“”»«";
    private const string Marks = Opening + "'’";

    /// <summary>The topics of a list, with semicolons or line ends between.</summary>
    public static IReadOnlyList<string> Split(string text) => Split(text, ";\n");

    /// <summary>The names of a list, with commas between.</summary>
    internal static IReadOnlyList<string> Names(string text) => Split(text, ",");

    /// <summary>Whether it begins like a topic that is given by documents.</summary>
    internal static bool IsLike(string topic) => topic.StartsWith(Like, StringComparison.OrdinalIgnoreCase);

    /// <summary>The documents that such a topic names.</summary>
    internal static string NamesIn(string topic) => topic[Like.Length..].Trim();

    /// <summary>Whether a name stands between marks, so that nothing but a document can be meant.</summary>
    internal static bool IsQuoted(string name) => name.Length > 0 && Opening.Contains(name[0], StringComparison.Ordinal);

    /// <summary>A name as it is compared: one kind of marks, and none at its ends.</summary>
    internal static string Bare(string name) =>
        string.Concat(name.Select(letter => Opening.Contains(letter, StringComparison.Ordinal) ? '"' : letter == '’' ? '\'' : letter)).Trim([.. Marks, ' ', '\t', '\n', '\r']);

    /// <summary>A mark opens only where a name begins, and only when it is closed: others belong to the words.</summary>
    private static List<string> Split(string text, string signs)
    {
        var parts = new List<string>();
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at == text.Length || signs.Contains(text[at], StringComparison.Ordinal))
            {
                parts.Add(text[start..at].Trim());
                start = at + 1;
            }
            else if (Opening.Contains(text[at], StringComparison.Ordinal) && (at == start || char.IsWhiteSpace(text[at - 1]) || text[at - 1] == ','))
            {
                at = text.AsSpan(at + 1).IndexOfAny(Closing) is >= 0 and var length ? at + 1 + length : at;
            }
        }

        return [.. parts.Where(part => part.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
    }
}
