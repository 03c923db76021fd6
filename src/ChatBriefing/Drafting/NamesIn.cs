using ChatBriefing.Library;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Drafting;

/// <summary>Learns from passages which terms are names, so that a question in lower case is understood too.</summary>
internal static class NamesIn
{
    /// <summary>Terms that the passages write with a capital at least as often as without, sentence beginnings not counted.</summary>
    public static HashSet<string> Passages(IEnumerable<Passage> passages)
    {
        var balance = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var passage in passages)
        {
            foreach (var sentence in Sentences.TextsOf(passage.Text))
            {
                foreach (var word in Words.Of(sentence).Skip(1).Where(word => word.Kind == WordKind.Content && word.Start > 1))
                {
                    balance[word.Term] = balance.GetValueOrDefault(word.Term) + (word.IsCapitalised ? 1 : -1);
                }
            }
        }

        return [.. balance.Where(pair => pair.Value >= 0).Select(pair => pair.Key)];
    }
}
