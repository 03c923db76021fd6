using ChatBriefing.Library.Questions;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Drafting;

/// <summary>Reasons to think that a sentence does not answer, although it has the question's words.</summary>
internal sealed record Doubts
{
    /// <summary>The sort of thing asked for that it lacks; null when it lacks none.</summary>
    public required AnswerKind? KindMissing { get; init; }

    /// <summary>It does not speak of the one who is asked about, but of somebody else.</summary>
    public required bool IsOfAnother { get; init; }

    /// <summary>It does not speak of the one who is asked about.</summary>
    public required bool DoerMissing { get; init; }

    /// <summary>It does not speak of the deed that is asked about.</summary>
    public required bool DeedMissing { get; init; }

    /// <summary>It does not speak of what the one who is asked for did.</summary>
    public required bool ActMissing { get; init; }

    /// <summary>It speaks of the deed only as wished, asked for or to come, and the question takes it as done.</summary>
    public required bool OnlyWished { get; init; }

    /// <summary>It denies what the question takes as so, or the other way round.</summary>
    public required bool IsDenied { get; init; }

    /// <summary>It gives nobody's words, or another's.</summary>
    public required bool NotSpoken { get; init; }

    /// <summary>It names the holder of somebody else's office.</summary>
    public required bool OtherOffice { get; init; }

    /// <summary>It lacks the noun that the question asks for.</summary>
    public required bool FocusMissing { get; init; }

    /// <summary>It does not speak of what is to be counted.</summary>
    public required bool CountedMissing { get; init; }

    /// <summary>It lacks a degree or a place in a row that is asked about ("first", "largest", "only").</summary>
    public required bool DegreeMissing { get; init; }

    /// <summary>It speaks of the opposite of what is asked ("smallest" for "largest").</summary>
    public required bool IsOpposite { get; init; }

    /// <summary>It has another number than the question names, which its passage lacks.</summary>
    public required bool OtherNumber { get; init; }

    /// <summary>No doubt at all.</summary>
    public static Doubts None { get; } = new()
    {
        KindMissing = null, IsOfAnother = false, DoerMissing = false, DeedMissing = false, OnlyWished = false, IsDenied = false,
        NotSpoken = false, OtherOffice = false, FocusMissing = false, CountedMissing = false, DegreeMissing = false,
        IsOpposite = false, OtherNumber = false, ActMissing = false,
    };

    /// <summary>The doubts about a candidate.</summary>
    /// <param name="question">The question.</param>
    /// <param name="candidate">The sentence.</param>
    public static Doubts Of(QuestionForm question, Candidate candidate)
    {
        var doerMissing = IsMissing(question.Doer, candidate.Terms);
        return new Doubts
        {
            KindMissing = KindMatch.Holds(question, candidate) ? null : question.Kind,
            DoerMissing = doerMissing,
            IsOfAnother = doerMissing && BeginsWithAnother(question, candidate),
            DeedMissing = IsMissing(question.Deed, candidate.Terms),
            ActMissing = IsMissing(question.Act, candidate.Near),
            OnlyWished = question.TakesAsDone && question.Deed is { } deed && Assertion.OnlyWished(deed, candidate.Words),
            IsDenied = question.Kind != AnswerKind.YesNo && question.IsDenied != Assertion.IsDenied(candidate.Words, question.Terms),
            NotSpoken = question.AsksForWords && !SpokenBy.Holds(question.Doer!, candidate.Words)
                && !SpokenBy.IsUnderNameOf(question.Doer!, candidate.Passage.Text[..candidate.Span.End]),
            OtherOffice = question.Office is { } office && !office.Holds(candidate.Words),
            FocusMissing = IsMissing(question.Focus, candidate.Near),
            DegreeMissing = question.Degrees.Any(degree => IsMissing(degree, candidate.Near)),
            CountedMissing = IsMissing(question.Counted, candidate.Terms),
            IsOpposite = question.Kind != AnswerKind.YesNo && Opposites.Contradict(question.Terms, candidate.Terms),
            OtherNumber = question.Numbers.Any(number => !candidate.Around.Contains(number)) && candidate.Words.Any(word => word.Kind == WordKind.Number),
        };
    }

    private static bool IsMissing(string? term, IReadOnlySet<string> text) => term is not null && Lexicon.Match(term, text) == 0;

    private static bool BeginsWithAnother(QuestionForm question, Candidate candidate) =>
        candidate.Words.FirstOrDefault(word => word.Lower is not ("the" or "a" or "an")) is { IsCapitalised: true, IsContent: true } first
        && !question.Terms.Any(term => term.Term == first.Term && !term.IsName);
}
