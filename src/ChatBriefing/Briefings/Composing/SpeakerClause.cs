using ChatBriefing.Grounding.Matching;
using ChatBriefing.Library;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Briefings.Composing;

/// <summary>Tells what is said from who says it: sources that contradict each other have different speakers, whose names weigh more than the fact.</summary>
internal static class SpeakerClause
{
    /// <summary>Words of such a clause.</summary>
    private const int Longest = 12;

    /// <summary>Words that must be left.</summary>
    private const int FewestLeft = 4;

    /// <summary>The sentence without ", the company said" at its end or "The company said that" at its beginning; itself when it has neither.</summary>
    public static NewsSentence Without(NewsSentence sentence)
    {
        var (from, to) = (0, sentence.Words.Count);
        foreach (var attribution in sentence.Snippet.Attributions)
        {
            var clause = ClauseOf(sentence.Snippet, attribution.Verb);
            if (clause > to / 2 && to - clause <= Longest && !HasFigure(sentence.Snippet, clause, to))
            {
                to = clause;
            }
            else if (clause == 0 && attribution.Verb < Longest)
            {
                from = BehindVerb(sentence.Snippet, attribution.Verb);
            }
        }

        return to - from < FewestLeft || to - from == sentence.Words.Count ? sentence : Cut(sentence, from, to);
    }

    /// <summary>The word that begins the clause of the verb.</summary>
    private static int ClauseOf(Snippet snippet, int verb)
    {
        var at = verb;
        while (at > 0 && !snippet.IsCutBefore(at))
        {
            at--;
        }

        return at;
    }

    /// <summary>The first word of what is said: behind "said" and "that", or behind the comma of "According to the company, ".</summary>
    private static int BehindVerb(Snippet snippet, int verb)
    {
        var at = verb + 1;
        if (snippet.Words[verb].Lower == "according")
        {
            while (at < snippet.Words.Count && !snippet.IsCutBefore(at))
            {
                at++;
            }
        }

        return at < snippet.Words.Count && snippet.Words[at].Lower == "that" ? at + 1 : at;
    }

    private static bool HasFigure(Snippet snippet, int from, int to) => snippet.Quantities.Any(quantity =>
        quantity.IsDuty && quantity.FirstWord >= from && quantity.FirstWord < to && !snippet.Dates.Any(date => date.Holds(quantity.FirstWord)));

    private static NewsSentence Cut(NewsSentence sentence, int from, int to)
    {
        var (start, end) = (sentence.Words[from].Start, sentence.Words[to - 1].End);
        var text = sentence.Text[start..end];
        var words = Words.Of(text);
        return new NewsSentence
        {
            Passage = sentence.Passage,
            Span = new TextSpan(sentence.Span.Start + start, end - start),
            Place = sentence.Place,
            Text = text,
            Words = words,
            Terms = words.Where(word => word.Kind == WordKind.Content).Select(word => word.Term).ToHashSet(StringComparer.Ordinal),
            Fitness = sentence.Fitness,
            IsOrder = sentence.IsOrder,
            LeansBack = sentence.LeansBack,
        };
    }
}
