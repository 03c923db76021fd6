using ChatBriefing.Library.Text;

namespace ChatBriefing.Library.Versions;

/// <summary>
/// Tells what changed between two versions of a document, sentence by sentence, as quotes of both. A sentence that only
/// moved, or was only wrapped anew, did not change. Pure.
/// </summary>
public static class VersionChanges
{
    /// <summary>The changes in the order of the new text, what was taken out where it stood.</summary>
    public static IReadOnlyList<VersionChange> Between(DocumentVersion old, DocumentVersion @new)
    {
        var (before, after) = (Sentences.Of(old.Text), Sentences.Of(@new.Text));
        var oldSaid = before.ConvertAll(span => Plain(span.Of(old.Text)));
        var newSaid = after.ConvertAll(span => Plain(span.Of(@new.Text)));
        var common = CommonSequence.Of(oldSaid, newSaid);
        var (oldMoved, newMoved) = MovedSentences.Of(oldSaid, newSaid, common);
        var changes = new List<VersionChange>();
        var (i, j) = (0, 0);
        foreach (var (oldAt, newAt) in common.Append((oldSaid.Count, newSaid.Count)))
        {
            var gone = Enumerable.Range(i, oldAt - i).Where(at => !oldMoved.Contains(at)).ToList();
            var come = Enumerable.Range(j, newAt - j).Where(at => !newMoved.Contains(at)).ToList();
            foreach (var (goneAt, comeAt) in SentencePairs.Of(gone.ConvertAll(at => oldSaid[at]), come.ConvertAll(at => newSaid[at])))
            {
                changes.Add(new VersionChange(
                    goneAt is { } was ? Quote(old, before[gone[was]]) : null,
                    comeAt is { } now ? Quote(@new, after[come[now]]) : null));
            }

            (i, j) = (oldAt + 1, newAt + 1);
        }

        return changes;
    }

    /// <summary>The sentence with single blanks: a line that is wrapped elsewhere says the same.</summary>
    private static string Plain(string sentence) => string.Join(' ', sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static VersionQuote Quote(DocumentVersion version, TextSpan span) =>
        new(version.DocumentId, version.Number, span.Start, span.Of(version.Text));
}
