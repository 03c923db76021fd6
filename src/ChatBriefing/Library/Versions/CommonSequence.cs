namespace ChatBriefing.Library.Versions;

/// <summary>Finds what two sequences of lines or sentences have in common, in order.</summary>
internal static class CommonSequence
{
    /// <summary>Cells of the table of common parts, 16 MB; larger ones are compared by where equal parts stand.</summary>
    private const long MostCells = 4_000_000;

    /// <summary>Places of equal parts, rising in both texts.</summary>
    public static List<(int Old, int New)> Of(List<string> old, List<string> @new)
    {
        var start = 0;
        while (start < old.Count && start < @new.Count && old[start] == @new[start])
        {
            start++;
        }

        var end = 0;
        while (end < old.Count - start && end < @new.Count - start && old[^(end + 1)] == @new[^(end + 1)])
        {
            end++;
        }

        var pairs = Enumerable.Range(0, start).Select(at => (at, at)).ToList();
        var (oldInner, newInner) = (old[start..(old.Count - end)], @new[start..(@new.Count - end)]);
        var inner = (long)oldInner.Count * newInner.Count <= MostCells ? Longest(oldInner, newInner) : Anchors(oldInner, newInner);
        pairs.AddRange(inner.Select(pair => (pair.Old + start, pair.New + start)));
        pairs.AddRange(Enumerable.Range(0, end).Select(at => (old.Count - end + at, @new.Count - end + at)));
        return pairs;
    }

    /// <summary>A longest common subsequence, by the usual table.</summary>
    private static IEnumerable<(int Old, int New)> Longest(List<string> old, List<string> @new)
    {
        var length = new int[old.Count + 1, @new.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = @new.Count - 1; j >= 0; j--)
            {
                length[i, j] = old[i] == @new[j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
            }
        }

        for (var (i, j) = (0, 0); i < old.Count && j < @new.Count;)
        {
            if (old[i] == @new[j])
            {
                yield return (i++, j++);
            }
            else if (length[i + 1, j] >= length[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }

    /// <summary>For texts of thousands of changed parts: each old part with its next equal in the new text, in order.</summary>
    private static IEnumerable<(int Old, int New)> Anchors(List<string> old, List<string> @new)
    {
        var places = @new.Select((line, at) => (line, at)).ToLookup(pair => pair.line, pair => pair.at);
        var behind = -1;
        for (var i = 0; i < old.Count; i++)
        {
            var at = places[old[i]].FirstOrDefault(place => place > behind, -1);

            // A jump far ahead would leave everything between without a partner.
            if (at >= 0 && at - behind <= 1_000)
            {
                behind = at;
                yield return (i, at);
            }
        }
    }
}
