using ChatBriefing.Library;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Asking;

/// <summary>Picks what comes next in the documents that something was told from. Pure.</summary>
internal static class Continuation
{
    /// <summary>Shorter ones are headings, dates and names of authors.</summary>
    private const int FewWords = 5;

    /// <summary>
    /// Sentences that were not told, of each document in its own order: first those behind what was told, then those
    /// before it. Documents take turns, so that each has its say.
    /// </summary>
    /// <param name="passages">What was found, the best first; documents keep the order in which they come here.</param>
    /// <param name="told">The sentences that were told.</param>
    /// <param name="most">Most sentences to give.</param>
    public static IReadOnlyList<(string Text, Passage Passage)> Of(IReadOnlyList<Passage> passages, IReadOnlyList<string> told, int most)
    {
        var known = told.Select(Folded).ToHashSet(StringComparer.Ordinal);
        var queues = passages.GroupBy(passage => passage.DocumentId).Select(group => new Queue<Pick>(Ordered(group, known))).ToList();
        var picked = new List<Pick>();
        while (picked.Count < most && queues.Exists(queue => queue.Count > 0))
        {
            foreach (var queue in queues.Where(queue => queue.Count > 0))
            {
                var next = queue.Dequeue();
                if (picked.Count < most && known.Add(Folded(next.Text)))
                {
                    picked.Add(next);
                }
            }
        }

        var order = passages.Select(passage => passage.DocumentId).Distinct().ToList();
        return [.. picked.OrderBy(pick => order.IndexOf(pick.Passage.DocumentId)).ThenBy(pick => pick.Start).Select(pick => (pick.Text, pick.Passage))];
    }

    private static IEnumerable<Pick> Ordered(IEnumerable<Passage> passages, HashSet<string> known)
    {
        var all = passages.OrderBy(passage => passage.Start).SelectMany(SentencesOf).DistinctBy(pick => pick.Start).ToList();
        var last = all.FindLastIndex(pick => known.Contains(Folded(pick.Text)));
        return all.Skip(last + 1).Concat(all.Take(last + 1)).Where(pick => !known.Contains(Folded(pick.Text)) && IsWhole(pick.Text));
    }

    private static IEnumerable<Pick> SentencesOf(Passage passage) =>
        Sentences.Of(passage.Text).Select(span => new Pick(span.Of(passage.Text), passage, passage.Start + span.Start));

    /// <summary>A sentence of its own: ended as one, and long enough to be none of a page's labels.</summary>
    private static bool IsWhole(string text) =>
        Words.Of(text).Count >= FewWords && !text.EndsWith('?') && text.AsSpan().TrimEnd("\"”’)»") is [.., var last] && SentenceEnd.IsTerminator(last);

    private static string Folded(string text) => string.Join(' ', Words.Of(text).Select(word => word.Term));

    private sealed record Pick(string Text, Passage Passage, int Start);
}
