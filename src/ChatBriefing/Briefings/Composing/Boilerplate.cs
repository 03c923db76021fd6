using System.Text.RegularExpressions;

namespace ChatBriefing.Briefings.Composing;

/// <summary>Tells what stands in documents and is no news: notices of rights, calls to click, bylines, captions, lists of links.</summary>
internal static partial class Boilerplate
{
    /// <summary>Longest sentence that is looked at; patterns on hostile input cost time.</summary>
    private const int Longest = 2_000;

    /// <summary>Whether the sentence is of that kind.</summary>
    public static bool Is(string sentence) =>
        sentence.Length > Longest || Phrase().IsMatch(sentence) || Opening().IsMatch(sentence) || sentence.Count(c => c is '|' or '»' or '›' or '•') >= 2
        || sentence.Contains("://", StringComparison.Ordinal) || Address().IsMatch(sentence);

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
