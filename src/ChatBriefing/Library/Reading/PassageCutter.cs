namespace ChatBriefing.Library.Reading;

/// <summary>
/// Cuts a read text into passages: whole blocks of one section packed together, a lead-in ("He said:") kept with what
/// it leads to, a block that is too long cut between sentences. No passage spans two pages or slides, or mixes what is
/// hidden with what is shown.
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
        var places = new List<Place>();
        var first = blocks.Count > 0 ? blocks[0] : null;
        foreach (var block in blocks)
        {
            var isHeading = block.IsHeading && hasBody;
            if (isHeading || !Continues(first!, block))
            {
                Pack(text, section, places, first!, passages);
                section.Clear();
                places.Clear();
                first = block;
            }

            if (!isHeading)
            {
                section.AddRange(PassagePieces.Of(text, block.Span));
                places.AddRange(Enumerable.Repeat(block.Place, section.Count - places.Count));
            }
        }

        Pack(text, section, places, first!, passages);
        return passages;
    }

    private static bool Continues(Block first, Block next) =>
        first.HeadingPath == next.HeadingPath && first.IsHidden == next.IsHidden && first.Place.Joins(next.Place);

    private static void Pack(string text, List<TextSpan> pieces, List<Place> places, Block section, List<PassageSpan> passages)
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

            passages.Add(new PassageSpan(pieces[first].Start, pieces[last].End - pieces[first].Start, section.HeadingPath)
            {
                Address = places[first].To(places[last]),
                IsHidden = section.IsHidden,
            });
            first = last + 1;
        }
    }
}
