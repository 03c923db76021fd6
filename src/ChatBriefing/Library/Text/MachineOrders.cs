using System.Buffers;
using System.Text.RegularExpressions;

namespace ChatBriefing.Library.Text;

/// <summary>
/// Finds words of a document that are addressed to a program and not to a reader: "ignore all previous instructions", a
/// line that poses as the system or the assistant, an order what to print. They are no statement of the document, so
/// nothing is picked from them and nothing is borne out by them.
/// </summary>
public static partial class MachineOrders
{
    /// <summary>One of these is in every order; looking for them first is many times faster than the patterns.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        [
            "ignore", "disregard", "forget", "override", "bypass", "print", "output", "respond", "reply", "just say", "simply say", "instead say",
            "following", "questioned", "if asked", "if user", "the user", "repeat <", "focus", "are now", "prompt", "environment variables",
            "your instructions", "confidential", "execute", "note to", "screening", "chain of thought",
            "[system", "[/system", "<|", "<system", "</system", "<instruction", "</instruction", "<assistant", "</assistant", "<end", "[inst", "[/inst",
            "system:", "assistant:", "system :", "assistant :", "[admin", "[developer", "**",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Spans of <paramref name="text"/>, each from the first such sentence of a paragraph to the paragraph's end: what an
    /// order asks to be repeated stands behind it. Empty for nearly every text.
    /// </summary>
    public static IReadOnlyList<TextSpan> In(string text)
    {
        if (!text.AsSpan().ContainsAny(Signs))
        {
            return [];
        }

        var found = new List<TextSpan>();
        var search = 0;
        while (search < text.Length && FirstAt(text, search) is { } order)
        {
            var start = Sentences.Of(text).LastOrDefault(sentence => sentence.Start <= order, new TextSpan(order, 0)).Start;
            var end = ParagraphEnd().Match(text, order) is { Success: true } gap ? gap.Index : text.Length;
            found.Add(new TextSpan(start, end - start));
            search = end + 1;
        }

        return found;
    }

    private static int? FirstAt(string text, int from)
    {
        var order = Order().Match(text, from);
        var pose = Pose().Match(text, from);
        return (order.Success, pose.Success) switch
        {
            (true, true) => Math.Min(order.Index, pose.Index),
            (true, _) => order.Index,
            (_, true) => pose.Index,
            _ => null,
        };
    }

    /// <summary>An order about instructions, about what to print, or to whoever reads by machine.</summary>
    [GeneratedRegex(
        """
          \b(?:ignore|disregard|forget|override|bypass)\s+(?:all\s+|any\s+|the\s+|your\s+|of\s+)*(?:previous|prior|above|preceding|following|earlier|foregoing|other|rest|everything|system)\b
        | \b(?:ignore|disregard|override|bypass)\s+(?:the\s+user|(?:all\s+|any\s+|your\s+)?(?:instructions|filters|rules|guidelines|prompts?)|all\s+info|all\s+negative|manual\s+scoring)\b
        | \bignore\s+them\s+and\s+instead\b
        | \b(?:(?:just|simply|instead)\s+say|(?:just|only|simply|instead|and|to)\s+(?:print|output|respond|reply))\s+(?:with\s+|only\s+|exactly\s+|the\s+text\s+)*["'“‘<]
        | \b(?:reply|respond|answer)\s+(?:with\s+)?only\s+(?:with\s+)?the\s+following
        | \bif\s+(?:the\s+)?(?:user|questioned|asked)\b[^.\n]{0,60}?,\s*(?:simply\s+|just\s+|only\s+)?(?:report|reply|respond|say|answer|output|print)\b
        | \bcould\s+you\s+repeat\s*<
        | \bfocus\s+(?:only|exclusively)\s+on\s+the\s+(?:following\s+)?information\b
        | \b(?:do\s+not|don't|without)\s+print(?:ing)?\s+anything\b | \binstead\s+print\b | \bjust\s+print\b
        | \bprint\s+['"“‘][^'"”’\n]{1,80}['"”’]\s+once\b
        | \byou\s+are\s+now\s+(?:in\s+|an?\s+)?(?:developer|maintenance|debug|unrestricted|jailbroken|dan\b)
        | \b(?:reveal|show|repeat|print|provide|display)\b[^.\n]{0,30}\b(?:system\s+prompt|text\s+of\s+the\s+prompt|environment\s+variables|your\s+instructions|confidential\s+data)
        | \b(?:decode|please)\s*(?:,|and)?\s+execute\s*:
        | \bnote\s+to\s+(?:the\s+)?(?:automated|ai|llm|language)\b | \bautomated\s+screening\s+systems?\s*:
        | \bchain\s+of\s+thought\s+result\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Order();

    /// <summary>Text that poses as a part of a chat with a model.</summary>
    [GeneratedRegex(
        """
          \[/?system\] | <\|[^|<>\n]{1,40}\|> | </?(?:system|instructions?|assistant)\b[^<>\n]{0,40}> | <end\s+of\s+session> | \[/?INST\]
        | ^(?:system|assistant)[ \t]*:[ \t]*\S
        | \[[ \t]*(?:admin|system|developer)[ \t]+(?:request|override|message|note)\b
        | \*{2,}[ \t]*(?:important[ \t]+)?(?:new|updated)[ \t]+instructions
        """,
        RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Pose();

    [GeneratedRegex(@"\n[ \t\r]*\n")]
    private static partial Regex ParagraphEnd();
}
