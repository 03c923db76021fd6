namespace ChatBriefing.Library.Versions;

/// <summary>Tells what changed between two texts, line by line: the paragraphs of a document are lines of its text.</summary>
public static class TextDifference
{
    /// <summary>Cells of the table of common lines, 16 MB; larger ones are compared by where equal lines stand.</summary>
    private const long MostCells = 4_000_000;

    /// <summary>The changes, in the order of the new text. Lines that only moved count as taken out and added.</summary>
    public static IReadOnlyList<TextChange> Between(string old, string @new)
    {
        var (before, after) = (TextLines.Of(old), TextLines.Of(@new));
        var oldLines = before.ConvertAll(span => span.Of(old));
        var newLines = after.ConvertAll(span => span.Of(@new));
        var changes = new List<TextChange>();
        var (i, j) = (0, 0);
        foreach (var (oldAt, newAt) in Common(oldLines, newLines).Append((oldLines.Count, newLines.Count)))
        {
            Pair(before[i..oldAt], after[j..newAt], changes);
            (i, j) = (oldAt + 1, newAt + 1);
        }

        return changes;
    }

    /// <summary>Between two common lines the first that went stands beside the first that came.</summary>
    private static void Pair(List<TextSpan> gone, List<TextSpan> come, List<TextChange> changes)
    {
        for (var at = 0; at < Math.Max(gone.Count, come.Count); at++)
        {
            changes.Add(new TextChange(at < gone.Count ? gone[at] : null, at < come.Count ? come[at] : null));
        }
    }

    private static List<(int Old, int New)> Common(List<string> old, List<string> @new)
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

    /// <summary>For texts of thousands of changed lines: each old line with its next equal in the new text, in order.</summary>
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
