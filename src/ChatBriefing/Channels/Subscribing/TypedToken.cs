namespace ChatBriefing.Channels.Subscribing;

/// <summary>A word of a command, or what stood between quotation marks.</summary>
/// <param name="Text">Its characters, without the marks.</param>
/// <param name="IsQuoted">Whether it stood between marks; then it is no word of the command's own.</param>
internal sealed record TypedToken(string Text, bool IsQuoted)
{
    private const string Opening = "\"“”„«»";
    private const string Closing = "\"“”»«";

    /// <summary>Whether it is one of the command's own words.</summary>
    public bool Is(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (!IsQuoted && Text.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words and quotations of a command. A mark that is never closed is taken for one at the end.</summary>
    public static IReadOnlyList<TypedToken> Read(string text)
    {
        var tokens = new List<TypedToken>();
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var isQuoted = Opening.Contains(text[at], StringComparison.Ordinal);
            var start = isQuoted ? at + 1 : at;
            var end = start;
            while (end < text.Length && (isQuoted ? !Closing.Contains(text[end], StringComparison.Ordinal) : !char.IsWhiteSpace(text[end])))
            {
                end++;
            }

            tokens.Add(new TypedToken(text[start..end].Trim(), isQuoted));
            at = isQuoted ? end + 1 : end;
        }

        return tokens;
    }
}
