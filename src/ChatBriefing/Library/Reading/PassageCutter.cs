namespace ChatBriefing.Library.Reading;

/// <summary>
/// Cuts a read text into passages: whole blocks of one section packed together, a lead-in ("He said:") kept with what
/// it leads to, a block that is too long cut between sentences.
/// </summary>
public static class PassageCutter
{
    /// <summary>
    /// Characters that a passage should not exceed: some 250 words, enough to tell who and when beside what,
    /// and small enough that its words are still about one thing when the search weighs them.
    /// </summary>
    public const int Target = 1500;

    /// <summary>The passages in reading order, none overlapping; every visible character of a block that is no heading is in one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="blocks">Its blocks, in order. When all are headings, they are cut as if they were none.</param>
    public static IReadOnlyList<PassageSpan> Cut(string text, IReadOnlyList<Block> blocks)
    {
        var hasBody = blocks.Any(block => !block.IsHeading);
        var passages = new List<PassageSpan>();
        var section = new List<TextSpan>();
        var path = "";
        foreach (var block in blocks)
        {
            var isHeading = block.IsHeading && hasBody;
            if (isHeading || block.HeadingPath != path)
            {
                Pack(text, section, path, passages);
                section.Clear();
                path = block.HeadingPath;
            }

            if (!isHeading)
            {
                section.AddRange(PassagePieces.Of(text, block.Span));
            }
        }

        Pack(text, section, path, passages);
        return passages;
    }

    private static void Pack(string text, List<TextSpan> pieces, string path, List<PassageSpan> passages)
    {
        for (var first = 0; first < pieces.Count;)
        {
            var last = LeadIn.EndOf(text, pieces, first);
            while (last + 1 < pieces.Count)
            {
                var next = LeadIn.EndOf(text, pieces, last + 1);
                if (pieces[next].End - pieces[first].Start > Target)
                {
                    break;
                }

                last = next;
            }

            passages.Add(new PassageSpan(pieces[first].Start, pieces[last].End - pieces[first].Start, path));
            first = last + 1;
        }
    }
}
