using ChatBriefing.Library;

namespace ChatBriefing.Retrieval;

/// <summary>What a query found.</summary>
/// <param name="Passages">Passages, best first; empty when no word of the query occurs.</param>
/// <param name="TermWeights">Inverse document frequency of each term of the query (see <see cref="TermWeight"/>).</param>
public sealed record Retrieved(IReadOnlyList<Passage> Passages, IReadOnlyDictionary<string, double> TermWeights);
