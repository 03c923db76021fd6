namespace ChatBriefing.Library.Reading;

/// <summary>Finds the paragraphs of plain text.</summary>
internal static class Paragraphs
{
    /// <summary>Runs of lines without a blank one among them, without the white space around them.</summary>
    public static List<Block> Of(string text)
    {
        var blocks = new List<Block>();
        var (from, to) = (-1, 0);
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            var line = text.AsSpan(start, end - start);
            if (line.IsWhiteSpace())
            {
                Add(blocks, from, to);
                from = -1;
            }
            else
            {
                from = from < 0 ? start + line.Length - line.TrimStart().Length : from;
                to = start + line.TrimEnd().Length;
            }

            start = end + 1;
        }

        Add(blocks, from, to);
        return blocks;
    }

    private static void Add(List<Block> blocks, int from, int to)
    {
        if (from >= 0)
        {
            blocks.Add(new Block(new TextSpan(from, to - from), "", IsHeading: false));
        }
    }
}
