namespace ChatBriefing.Server.Commands.Parsing;

/// <summary>Finds the word that a mistyped one was probably meant to be.</summary>
internal static class NearWord
{
    /// <summary>The nearest of <paramref name="known"/>; null when none is near enough to be worth naming.</summary>
    public static string? Among(IEnumerable<string> known, string typed)
    {
        var best = known.Distinct().Select(word => (Word: word, Distance: Distance(word, typed))).OrderBy(pair => pair.Distance).FirstOrDefault();
        return best.Word is not null && best.Distance <= typed.TrimStart('-').Length / 3 ? best.Word : null;
    }

    /// <summary>Letters to insert, drop or change, whatever their case.</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(diagonal + cost, Math.Min(row[j], row[j - 1]) + 1));
            }
        }

        return row[^1];
    }
}
