namespace ChatBriefing.Server.Commands.Parsing;

/// <summary>Finds the word that a mistyped one was probably meant to be.</summary>
internal static class NearWord
{
    /// <summary>The nearest of <paramref name="known"/>; null when none is near enough to be worth naming.</summary>
    public static string? Among(IEnumerable<string> known, string typed)
    {
        var most = (typed.TrimStart('-').Length + 1) / 3;
        return known.Distinct()
            .Select(word => (Word: word, Distance: Distance(word.ToUpperInvariant(), typed.ToUpperInvariant())))
            .Where(pair => pair.Distance <= most)
            .OrderBy(pair => pair.Distance)
            .FirstOrDefault().Word;
    }

    /// <summary>Letters to insert, drop, change or swap with their neighbour.</summary>
    private static int Distance(string left, string right)
    {
        var costs = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                costs[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    costs[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1),
                    Math.Min(costs[i - 1, j], costs[i, j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    costs[i, j] = Math.Min(costs[i, j], costs[i - 2, j - 2] + 1);
                }
            }
        }

        return costs[left.Length, right.Length];
    }
}
