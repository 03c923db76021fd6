using System.Buffers;
using System.Text.RegularExpressions;

namespace ChatBriefing.Briefings.Composing;

/// <summary>Tells what stands in documents and is no news: notices of rights, calls to click, bylines, captions, lists of links.</summary>
internal static partial class Boilerplate
{
    /// <summary>Longest sentence that is looked at; patterns on hostile input cost time.</summary>
    private const int Longest = 2_000;

    /// <summary>
    /// One of these is in every sentence that <see cref="Phrase"/> finds; looking for them first is many times faster. White space other
    /// than one blank, and the Kelvin sign, which the pattern takes for a k, are among them, so that none is missed.
    /// </summary>
    private static readonly SearchValues<string> PhraseSigns = SearchValues.Create(
        [
            "©", "(c)", "copyright", "rights reserved", "terms of", "privacy policy", "cookie", "click ", "tap ", "read more", "read the full", "read on", "see our", "see the",
            "watch the", "watch this", "watch our", "sign up", "subscribe", "newsletter", "follow me", "follow us", "follow @", "like me", "like us", "like @", "join me",
            "join us", "join @", "on twitter", "on facebook", "on instagram", "share your", "post your", "leave your", "comment", "tell us", "let us know", "contribut",
            "reported from", "this story", "this article", "this report", "this post", "this page", "opinion", "solely", "the author", "editor", "getty", "photo", "image",
            "credit", "caption", "advertisement", "sponsored content", "skip to", "back to top", "table of contents", "javascript", "your browser", "min read", "minute read",
            "read from", "more from", "keep from", "stay from", " tuned", " reading", " watching", "check ", "remember to", "as our", "of our", "as cnn", "of cnn",
            "\u212a", "  ", "\t", "\n", "\v", "\f", "\r", "\u0085", "\u00a0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006", "\u2007", "\u2008",
            "\u2009", "\u200a", "\u2028", "\u2029", "\u202f", "\u205f", "\u3000",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The same for <see cref="Address"/>.</summary>
    private static readonly SearchValues<string> AddressSigns = SearchValues.Create(["www.", "@", ".com", ".org", ".net", ".co.u"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the sentence is of that kind.</summary>
    public static bool Is(string sentence) => IsInWords(sentence) || sentence.Count(c => c is '|' or '»' or '›' or '•') >= 2;

    /// <summary>Whether its words are, whatever signs stand between them: those between links stand between the cells of a row as well.</summary>
    public static bool IsInWords(string sentence) =>
        sentence.Length > Longest || (sentence.AsSpan().ContainsAny(PhraseSigns) && Phrase().IsMatch(sentence)) || Opening().IsMatch(sentence)
        || sentence.Contains("://", StringComparison.Ordinal) || (sentence.AsSpan().ContainsAny(AddressSigns) && Address().IsMatch(sentence));

    /// <summary>What occurs anywhere in such lines.</summary>
    [GeneratedRegex(
        """
          © | \(c\)\s*\d{4} | \bcopyright\b | \ball\s+rights\s+reserved\b | \bterms\s+of\s+(?:use|service)\b | \bprivacy\s+policy\b | \bcookie(?:s)?\s+(?:policy|settings)\b
        | \b(?:click|tap)\s+(?:here|on|below|the)\b | \bread\s+(?:more|the\s+full|on)\b | \bsee\s+(?:our|the)\s+(?:\w+\s+)?(?:video|photo|gallery|story)\b | \bwatch\s+(?:the|this|our)\s+video\b
        | \bsign\s+up\b | \bsubscribe\b | \bnewsletter\b | \b(?:follow|like|join)\s+(?:me|us|@\w+|\w+\s+\w+\s+on\s+(?:twitter|facebook|instagram))\b | \bon\s+twitter\s+@\w+
        | \b(?:share|post|leave)\s+your\s+(?:thoughts|comments?|stor(?:y|ies)|views?)\b | \bcomments?\s+(?:section|below)\b | \btell\s+us\s+(?:what|in|below)\b | \blet\s+us\s+know\b
        | \b(?:contributed|contributing)\s+to\s+th(?:is|e)\s+(?:report|story|article)\b | \breported\s+from\b | \bthis\s+(?:story|article|report|post|page)\s+(?:has\s+been|was|is)\s+(?:updated|corrected|originally|first|translated|part)\b
        | \bopinions?\s+expressed\b | \bsolely\s+(?:those|his|hers|the\s+author) | \bthe\s+author(?:'s|s)?\s+(?:own|alone)\b | \beditor(?:'|’)?s(?:'|’)?\s+note\b
        | \b(?:getty\s+images|ap\s+photo|file\s+photo|reuters\s+photo|photo(?:graph)?(?:s)?\s+(?:by|courtesy)|image\s+(?:source|credit)|photo\s*:|credit\s*:|caption\s*:)
        | \b(?:advertisement|sponsored\s+content|skip\s+to\s+(?:main\s+)?content|back\s+to\s+top|table\s+of\s+contents|javascript|your\s+browser|\d+\s+min(?:ute)?\s+read)\b
        | \b(?:read|more|keep|stay)\s+(?:more\s+)?(?:from|tuned|reading|watching)\b | \bcheck\s+(?:it\s+|this\s+|them\s+)?out\b | \bremember\s+to\s+\w+\s+me\b
        | \bas\s+(?:part\s+of\s+)?(?:our|cnn(?:'|’)s)\s+\w+\s+(?:series|project)\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Phrase();

    /// <summary>How such lines begin: bylines, stamps of time, labels.</summary>
    [GeneratedRegex(
        """
        ^\s*(?:by\s+\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){1,3}\s*(?:[,|—–-].{0,80})?$ | (?:updated|published|posted|last\s+modified)\s*(?:at|on|:)\b | (?:photo|image|video|caption|source|credit|tags?|topics?|related|see\s+also|more|watch|share)\s*: | page\s+\d+ )
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\bwww\.|[\w.+-]+@[\w-]+\.\w{2,}|\b\w[\w-]*\.(?:com|org|net|co\.uk)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Address();
}
