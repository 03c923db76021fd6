namespace ChatBriefing.Drafting;

/// <summary>How a sentence stands to a question: shares from 0 to 1, and doubts.</summary>
internal sealed record Features
{
    /// <summary>Share of the question that the sentence has words for.</summary>
    public required double InSentence { get; init; }

    /// <summary>The same with the title, the headings and the sentence before.</summary>
    public required double InContext { get; init; }

    /// <summary>The same for the whole passage: what is there but not in the sentence speaks for another sentence.</summary>
    public required double InPassage { get; init; }

    /// <summary>Share of the words that are no names.</summary>
    public required double PlainInSentence { get; init; }

    /// <summary>Share of the names.</summary>
    public required double NamesInSentence { get; init; }

    /// <summary>The weightiest word that the passage lacks, as a share of the question.</summary>
    public required double MissingInPassage { get; init; }

    /// <summary>The weightiest word that sentence, title and the sentence before lack.</summary>
    public required double MissingNear { get; init; }

    /// <summary>Share of the names that they lack.</summary>
    public required double NamesMissingNear { get; init; }

    /// <summary>Share of the question's neighbouring words that stand close together.</summary>
    public required double Pairs { get; init; }

    /// <summary>One over the passage's place.</summary>
    public required double Rank { get; init; }

    /// <summary>The passage's retrieval score against the best one's.</summary>
    public required double Score { get; init; }

    /// <summary>Words of the sentence, 40 and more being 1.</summary>
    public required double Length { get; init; }

    /// <summary>Whether it opens its passage.</summary>
    public required bool IsFirst { get; init; }

    /// <summary>What speaks against it.</summary>
    public required Doubts Doubts { get; init; }

    /// <summary>The features of a candidate.</summary>
    /// <param name="question">The question.</param>
    /// <param name="candidate">The sentence.</param>
    /// <param name="bestScore">The best passage's retrieval score.</param>
    public static Features Of(QuestionForm question, Candidate candidate, double bestScore)
    {
        var near = new HashSet<string>(candidate.Terms.Concat(candidate.Before).Concat(candidate.Heading), StringComparer.Ordinal);
        var names = question.Terms.Where(term => term.IsName).ToList();
        return new Features
        {
            InSentence = Coverage.In(question.Terms, candidate.Terms),
            InContext = Coverage.In(question.Terms, candidate.Terms, candidate.Heading, candidate.Before),
            InPassage = Coverage.In(question.Terms, candidate.Around),
            PlainInSentence = Coverage.In([.. question.Terms.Where(term => !term.IsName)], candidate.Terms),
            NamesInSentence = Coverage.In(names, candidate.Terms),
            MissingInPassage = Coverage.WorstMissing(question.Terms, candidate.Around),
            MissingNear = Coverage.WorstMissing(question.Terms, near),
            NamesMissingNear = 1 - Coverage.In(names, near),
            Pairs = PairsIn(question, candidate),
            Rank = 1.0 / (1 + candidate.Rank),
            Score = bestScore > 0 ? candidate.Passage.Score / bestScore : 0,
            Length = Math.Min(1, candidate.Words.Count / 40.0),
            IsFirst = candidate.Index == 0,
            Doubts = Doubts.Of(question, candidate, near),
        };
    }

    private static double PairsIn(QuestionForm question, Candidate candidate)
    {
        if (question.Pairs.Count == 0)
        {
            return 0;
        }

        var content = candidate.Words.Where(word => word.IsContent).Select(word => word.Term).ToList();
        var near = content.Zip(content.Skip(1)).Concat(content.Zip(content.Skip(2))).ToHashSet();
        return (double)question.Pairs.Count(pair => near.Contains(pair) || near.Contains((pair.Second, pair.First))) / question.Pairs.Count;
    }
}
