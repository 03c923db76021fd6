using System.Text.RegularExpressions;

namespace ChatBriefing.Grounding.Guarding;

/// <summary>
/// Finds what a chat or a page could act on: links, images, mentions, HTML. An answer holds no link but its citations,
/// which the program builds.
/// </summary>
internal static partial class ActiveText
{
    /// <summary>What the sentence holds, in words; null when it holds nothing of the kind.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="isVerbatim">Whether it stands in a document word for word; then a bare address or an "@name" is a word of the document.</param>
    public static string? In(string sentence, bool isVerbatim) =>
        Markup().IsMatch(sentence) ? "HTML or a script"
        : MarkdownLink().IsMatch(sentence) ? "a link or an image"
        : Mention().IsMatch(sentence) ? "a mention"
        : HasHiddenCharacters(sentence) ? "hidden characters"
        : isVerbatim ? null
        : Address().IsMatch(sentence) ? "a link"
        : Name().IsMatch(sentence) ? "a mention"
        : null;

    /// <summary>Tag characters carry invisible text; overrides of direction show a text in another order than it has.</summary>
    private static bool HasHiddenCharacters(string sentence) =>
        sentence.EnumerateRunes().Any(rune => rune.Value is (>= 0xE0000 and <= 0xE007F) or 0x202D or 0x202E);

    [GeneratedRegex(
        @"</?(?:script|iframe|img|image|object|embed|svg|style|link|meta|base|form|input|button|textarea|video|audio|source|div|span|a|b|i|u|p|br|hr|h[1-6]|ul|ol|li|table|tr|td|th|html|head|body|font|marquee|at)\b[^<>]{0,2000}/?>|<script|<!--|javascript\s*:|vbscript\s*:|data\s*:\s*text/html|\bon(?:error|load|click|mouseover|focus)\s*=",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\]\s?\(|!\[|\]\s?\[|(?:^|\n)\s*\[[^\]\n]{1,200}\]:|<https?:|<mailto:", RegexOptions.IgnoreCase)]
    private static partial Regex MarkdownLink();

    [GeneratedRegex(@"<[@!#][^<>\s]{1,200}>|(?<![\w.])@(?:channel|here|everyone|all|team)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Mention();

    [GeneratedRegex(@"\b[a-z][a-z0-9+.-]{1,20}://|\bmailto:|\bwww\.|\b(?:[a-z0-9-]{2,}\.){1,5}(?:com|net|org|biz|info|io|ru|xyz|top|example|test|dev|app|me|cc)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<![\w.])@\w")]
    private static partial Regex Name();
}
