using ChatBriefing.Library;

namespace ChatBriefing.Drafting;

/// <summary>What all sentences found have in common: against it each one is measured, so that figures mean the same in small and large libraries.</summary>
internal sealed record Setting
{
    /// <summary>The best passage's score.</summary>
    public required double BestScore { get; init; }

    /// <summary>What the passages match, the most first.</summary>
    public required IReadOnlyList<double> Matching { get; init; }

    /// <summary>The largest share of the question in one sentence.</summary>
    public required double BestInSentence { get; init; }

    /// <summary>The largest share of the question in one sentence with its surroundings.</summary>
    public required double BestInContext { get; init; }

    /// <summary>The largest share of the question in one sentence of each passage.</summary>
    public required IReadOnlyList<double> BestInPassage { get; init; }

    /// <summary>Content terms of all passages with their titles and headings.</summary>
    public required IReadOnlySet<string> All { get; init; }

    /// <summary>The setting of a question.</summary>
    public static Setting Of(QuestionForm question, IReadOnlyList<Passage> passages, IReadOnlyList<Candidate> candidates)
    {
        var inPassage = new double[passages.Count];
        double best = 0, bestContext = 0;
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            var share = Coverage.In(question.Terms, candidate.Terms);
            inPassage[candidate.Rank] = Math.Max(inPassage[candidate.Rank], share);
            best = Math.Max(best, share);
            bestContext = Math.Max(bestContext, Coverage.In(question.Terms, candidate.Terms, candidate.Heading, candidate.Before));
            if (candidate.Index == 0)
            {
                all.UnionWith(candidate.Around);
            }
        }

        return new Setting { BestScore = passages[0].Score, Matching = [.. passages.Select(passage => passage.Matching).OrderDescending()], BestInSentence = best, BestInContext = bestContext, BestInPassage = inPassage, All = all };
    }
}
