using ChatBriefing.Library;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Drafting;

/// <summary>Brings a sentence what it needs to be understood: who "he" is, who spoke the quotation, what the list is of.</summary>
internal static class Surroundings
{
    /// <summary>List items shown after a line that leads to them.</summary>
    private const int MostItems = 4;

    /// <summary>The sentence with what it leans on, in reading order.</summary>
    public static IReadOnlyList<Excerpt> Of(Candidate candidate, int order)
    {
        var passage = candidate.Passage;
        var spans = Sentences.Of(passage.Text);
        var at = candidate.Index;
        var excerpts = new List<Excerpt> { new(passage, spans[at], order) };
        if (LeadInOf(passage, spans, at) is { } leadIn)
        {
            excerpts.Insert(0, leadIn with { Order = order });
        }
        else if (StandingAlone.LeansBack(candidate) && Before(passage, spans, at) is { } before)
        {
            excerpts.Insert(0, before with { Order = order });
        }

        if (StandingAlone.LeansForward(spans[at].Of(passage.Text)))
        {
            excerpts.AddRange(Following(passage, spans, at).Select(span => new Excerpt(passage, span, order)));
        }

        return excerpts;
    }

    /// <summary>The line ending in a colon that an item or a bare quotation belongs to.</summary>
    private static Excerpt? LeadInOf(Passage passage, List<TextSpan> spans, int at)
    {
        for (var back = at - 1; back >= 0 && back >= at - (2 * MostItems); back--)
        {
            if (StandingAlone.LeansForward(spans[back].Of(passage.Text)))
            {
                var belongs = back == at - 1 || IsListDownTo(passage, spans, back, at);
                return belongs ? new Excerpt(passage, spans[back], 0) : null;
            }
        }

        return null;
    }

    /// <summary>Whether each line from the lead-in on is a line of its own, as items are.</summary>
    private static bool IsListDownTo(Passage passage, List<TextSpan> spans, int leadIn, int at) =>
        Enumerable.Range(leadIn, at - leadIn).All(index => passage.Text.AsSpan(spans[index].End, spans[index + 1].Start - spans[index].End).Contains('\n'))
        && Enumerable.Range(leadIn + 1, at - leadIn).All(index => !StandingAlone.LooksLikeProse(spans[index].Of(passage.Text)));

    private static Excerpt? Before(Passage passage, List<TextSpan> spans, int at)
    {
        if (at > 0)
        {
            return new Excerpt(passage, spans[at - 1], 0);
        }

        return passage.Preceding is { } preceding && Sentences.Of(preceding.Text) is [.., var last] ? new Excerpt(preceding, last, 0) : null;
    }

    private static IEnumerable<TextSpan> Following(Passage passage, List<TextSpan> spans, int at)
    {
        var next = spans.Skip(at + 1).Take(MostItems).ToList();
        var isQuotation = next is [var first, ..] && !StandingAlone.LooksLikeItem(first.Of(passage.Text)) && StandingAlone.IsBareQuotation(first.Of(passage.Text));
        return isQuotation ? next.Take(1) : next.TakeWhile((span, place) => place == 0 || !StandingAlone.LooksLikeProse(span.Of(passage.Text)));
    }
}
