using System.Globalization;
using System.Xml.Linq;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>Counts the lists of a Word document, which stores no numbers with their items.</summary>
internal sealed class DocxNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<string, string> listOfNumber = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> counts = new(StringComparer.Ordinal);

    /// <summary>Reads the part of numbering; a document may have none.</summary>
    public static DocxNumbering Of(XElement? part)
    {
        var numbering = new DocxNumbering();
        foreach (var list in part.Children("abstractNum"))
        {
            numbering.lists[list.Value("abstractNumId") ?? ""] = list;
        }

        foreach (var number in part.Children("num"))
        {
            numbering.listOfNumber[number.Value("numId") ?? ""] = number.Child("abstractNumId").Value("val") ?? "";
        }

        return numbering;
    }

    /// <summary>What stands before the next item of a list ("2.", "b)", "-"); empty when it is in no list.</summary>
    /// <param name="numberId">The list as the paragraph names it.</param>
    /// <param name="level">How deep, from 0.</param>
    public string Next(string numberId, int level)
    {
        if (numberId == "0" || level is < 0 or >= Levels || !listOfNumber.TryGetValue(numberId, out var listId) || !lists.TryGetValue(listId, out var list))
        {
            return "";
        }

        var count = counts.TryGetValue(numberId, out var known) ? known : counts[numberId] = new int[Levels];
        count[level] = count[level] == 0 ? StartOf(LevelOf(list, level)) : count[level] + 1;
        Array.Clear(count, level + 1, Levels - level - 1);
        var here = LevelOf(list, level);
        return here.Child("numFmt").Value("val") switch
        {
            "bullet" => "-",
            "none" => "",
            _ => Filled(list, here.Child("lvlText").Value("val") ?? $"%{level + 1}.", count),
        };
    }

    private static string Filled(XElement list, string pattern, int[] count)
    {
        for (var level = 0; level < Levels; level++)
        {
            pattern = pattern.Replace($"%{level + 1}", Number(LevelOf(list, level).Child("numFmt").Value("val"), Math.Max(1, count[level])), StringComparison.Ordinal);
        }

        return pattern.Trim();
    }

    private static XElement? LevelOf(XElement list, int level) =>
        list.Children("lvl").FirstOrDefault(one => one.Value("ilvl") == level.ToString(CultureInfo.InvariantCulture));

    private static int StartOf(XElement? level) =>
        int.TryParse(level.Child("start").Value("val"), CultureInfo.InvariantCulture, out var start) ? start : 1;

    private static string Number(string? format, int number) => format switch
    {
        "lowerLetter" => Letters(number).ToLowerInvariant(),
        "upperLetter" => Letters(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperRoman" => Roman(number),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Letters(int number) => new((char)('A' + ((number - 1) % 26)), Math.Min(5, 1 + ((number - 1) / 26)));

    private static string Roman(int number)
    {
        var roman = "";
        foreach (var (value, sign) in new[] { (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I") })
        {
            for (number = Math.Min(number, 3999); number >= value; number -= value)
            {
                roman += sign;
            }
        }

        return roman;
    }
}
