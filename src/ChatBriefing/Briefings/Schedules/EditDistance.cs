namespace ChatBriefing.Briefings.Schedules;

/// <summary>How far two words are apart.</summary>
internal static class EditDistance
{
    /// <summary>The least number of letters to insert, remove or replace (Levenshtein 1966).</summary>
    public static int Between(string one, string other)
    {
        var above = new int[other.Length + 1];
        for (var column = 0; column <= other.Length; column++)
        {
            above[column] = column;
        }

        for (var row = 1; row <= one.Length; row++)
        {
            var corner = above[0];
            above[0] = row;
            for (var column = 1; column <= other.Length; column++)
            {
                var replaced = corner + (one[row - 1] == other[column - 1] ? 0 : 1);
                corner = above[column];
                above[column] = Math.Min(replaced, Math.Min(above[column - 1], corner) + 1);
            }
        }

        return above[other.Length];
    }
}
