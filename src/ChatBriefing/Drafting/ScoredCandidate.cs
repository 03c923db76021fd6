using ChatBriefing.Library.Learning;

namespace ChatBriefing.Drafting;

/// <summary>A candidate and how likely it answers.</summary>
/// <param name="Candidate">The sentence.</param>
/// <param name="Features">What the score was judged from.</param>
/// <param name="Doubts">What speaks against it.</param>
/// <param name="Score">Probability, 0 to 1.</param>
internal sealed record ScoredCandidate(Candidate Candidate, FeatureRow Features, Doubts Doubts, double Score);
