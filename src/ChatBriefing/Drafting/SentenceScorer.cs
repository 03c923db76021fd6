using ChatBriefing.Library.Learning;

namespace ChatBriefing.Drafting;

/// <summary>
/// How likely a sentence answers a question: trees over <see cref="Features"/>, learned from questions with known
/// answers, times a factor for each doubt that those questions are too few to teach.
/// </summary>
internal static class SentenceScorer
{
    private static readonly BoostedTrees Trees = BoostedTrees.Load("sentence.trees");

    /// <summary>The candidate with its probability.</summary>
    public static ScoredCandidate Score(QuestionForm question, Candidate candidate, Setting setting) => Score(question, candidate, setting, Trees);

    /// <summary>The same by other trees than those that ship. For learning.</summary>
    public static ScoredCandidate Score(QuestionForm question, Candidate candidate, Setting setting, BoostedTrees trees)
    {
        var doubts = Doubts.Of(question, candidate);
        var features = Features.Of(question, candidate, setting, doubts);
        return new ScoredCandidate(candidate, features, doubts, trees.Judge(features) * HardDoubts.Trust(question, doubts));
    }
}
