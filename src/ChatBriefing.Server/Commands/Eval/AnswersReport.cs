namespace ChatBriefing.Server.Commands.Eval;

/// <summary>What <c>eval answers</c> prints; times in milliseconds, shares from 0 to 1.</summary>
internal sealed record AnswersReport
{
    /// <summary>Questions asked.</summary>
    public required int Queries { get; init; }

    /// <summary>Those that the corpus answers.</summary>
    public required int Answerable { get; init; }

    /// <summary>Questions that got an answer.</summary>
    public required int Answered { get; init; }

    /// <summary>Share of the answerable questions with a gold answer inside a cited quote.</summary>
    public required double AnswerInCitation { get; init; }

    /// <summary>The same for the first citation alone.</summary>
    public required double AnswerInTop1Citation { get; init; }

    /// <summary>Share of the unanswerable questions that were not answered.</summary>
    public required double AbstainedOnUnanswerable { get; init; }

    /// <summary>Share of the answerable questions that were not answered.</summary>
    public required double AbstainedOnAnswerable { get; init; }

    /// <summary>Mean sentences of an answer.</summary>
    public required double SentencesPerAnswer { get; init; }

    /// <summary>Median time of a question.</summary>
    public required double P50Ms { get; init; }

    /// <summary>95th percentile of a question's time.</summary>
    public required double P95Ms { get; init; }
}
