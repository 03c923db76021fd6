namespace ChatBriefing.Library.Versions;

/// <summary>Tells what changed between two texts, line by line: the paragraphs of a document are lines of its text.</summary>
public static class TextDifference
{
    /// <summary>The changes, in the order of the new text. Lines that only moved count as taken out and added.</summary>
    public static IReadOnlyList<TextChange> Between(string old, string @new)
    {
        var (before, after) = (TextLines.Of(old), TextLines.Of(@new));
        var oldLines = before.ConvertAll(span => span.Of(old));
        var newLines = after.ConvertAll(span => span.Of(@new));
        var changes = new List<TextChange>();
        var (i, j) = (0, 0);
        foreach (var (oldAt, newAt) in CommonSequence.Of(oldLines, newLines).Append((oldLines.Count, newLines.Count)))
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
}
