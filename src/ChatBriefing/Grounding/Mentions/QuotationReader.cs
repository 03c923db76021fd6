using System.Text;

namespace ChatBriefing.Grounding.Mentions;

/// <summary>Reads what stands in quotation marks.</summary>
internal static class QuotationReader
{
    /// <summary>The quoted texts, in order, in the form of <see cref="Plain"/>, without the marks.</summary>
    public static IReadOnlyList<string> Read(string text)
    {
        var found = new List<string>();
        for (var at = 0; at < text.Length; at++)
        {
            if (CloseOf(text, at) is var close && close > at + 1)
            {
                found.Add(Plain(text[(at + 1)..close]).Trim(' ', ',', '.', '!', '?'));
                at = close;
            }
        }

        return [.. found.Where(quotation => quotation.Length > 0)];
    }

    /// <summary>The text in one style of quotation marks, dashes and white space, so that only its words tell.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var one = c switch
            {
                '“' or '”' or '„' or '«' or '»' or '‘' or '’' or '"' or '「' or '」' => '\'',
                '–' or '—' => '-',
                _ when char.IsWhiteSpace(c) => ' ',
                _ => c,
            };
            if (one != ' ' || plain.Length == 0 || plain[^1] != ' ')
            {
                plain.Append(one);
            }
        }

        return plain.ToString();
    }

    private static int CloseOf(string text, int at)
    {
        var isFree = at == 0 || !char.IsLetterOrDigit(text[at - 1]);
        return text[at] switch
        {
            '“' => text.IndexOf('”', at + 1),
            '„' => text.AsSpan(at + 1).IndexOfAny('“', '”') is var i && i >= 0 ? at + 1 + i : -1,
            '«' => text.IndexOf('»', at + 1),
            '「' => text.IndexOf('」', at + 1),
            '"' when isFree => text.IndexOf('"', at + 1),
            '‘' when isFree => EndOfSingle(text, at, '’'),
            '\'' when isFree => EndOfSingle(text, at, '\''),
            _ => -1,
        };
    }

    /// <summary>A single mark is also an apostrophe: it closes only before something that is no letter.</summary>
    private static int EndOfSingle(string text, int at, char mark)
    {
        for (var close = text.IndexOf(mark, at + 1); close > 0; close = text.IndexOf(mark, close + 1))
        {
            if (close + 1 >= text.Length || !char.IsLetterOrDigit(text[close + 1]))
            {
                return close;
            }
        }

        return -1;
    }
}
