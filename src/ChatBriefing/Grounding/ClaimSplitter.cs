using ChatBriefing.Grounding.Splitting;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Grounding;

/// <summary>
/// Splits text into claims that can be checked one by one: sentences, list items, and below them clauses that stand
/// alone. When in doubt it does not split.
/// </summary>
public static class ClaimSplitter
{
    /// <summary>The claims of <paramref name="text"/>, in order; at least one unless it is blank.</summary>
    public static IReadOnlyList<Claim> Split(string text) =>
        [.. Sentences.TextsOf(text).SelectMany(Clauses.Of).Select(clause => new Claim(clause))];
}
