using ChatBriefing.Drafting;
using ChatBriefing.Library.Learning;

namespace ChatBriefing.Benchmarks.DrafterTraining;

/// <summary>A sentence to learn from.</summary>
internal sealed record FoundSentence(Candidate Candidate, FeatureRow Features, Doubts Doubts, bool IsAnswer)
{
    /// <summary>The sentence with its figures.</summary>
    public static FoundSentence Of(QuestionForm form, Candidate candidate, Setting setting, bool isAnswer)
    {
        var doubts = Doubts.Of(form, candidate);
        return new FoundSentence(candidate, ChatBriefing.Drafting.Features.Of(form, candidate, setting, doubts), doubts, isAnswer);
    }
}
