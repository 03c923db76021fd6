using ChatBriefing.Briefings.Stored;
using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Judging;
using ChatBriefing.Grounding.Stored;
using ChatBriefing.Library;

namespace ChatBriefing.Briefings.Editions;

/// <summary>
/// Puts an editor's sentences in place of those written. Each passes the gate with the passages that the sentence before
/// rested on and the judges that every sentence passes, so that an editor can say it better but nothing else. It changes
/// nothing stored.
/// </summary>
public sealed class EditionRewriter(IVersionReader versions, JudgePanel judges)
{
    /// <summary>The edition with those sentences that stand.</summary>
    public async Task<Rewording> RewordAsync(StoredEdition stored, IReadOnlyList<RewordedLine> lines, CancellationToken cancellationToken)
    {
        var shelf = new EvidenceShelf(versions);
        var wanted = lines.DistinctBy(line => (line.Item, line.Line)).ToDictionary(line => (line.Item, line.Line), line => line.Text.Trim());
        var withheld = new List<WithheldStatement>();
        var changed = 0;
        var items = new List<StoredItem>();
        foreach (var item in stored.Items)
        {
            var kept = new List<StoredLine>();
            for (var at = 0; at < item.Lines.Count; at++)
            {
                var line = item.Lines[at];
                var text = wanted.GetValueOrDefault((item.Number, at), line.Text.Trim());
                if (text == line.Text.Trim())
                {
                    kept.Add(line);
                    continue;
                }

                var admitted = text.Length == 0 ? null : await AdmitAsync(text, line, stored.Strictness, shelf, cancellationToken);
                withheld.AddRange(admitted?.Withheld ?? []);
                changed += admitted is { Sentences.Count: 0 } ? 0 : 1;
                if (admitted is not null)
                {
                    kept.Add(admitted.Sentences is [var sentence] ? LineOf(sentence, admitted) : line);
                }
            }

            items.Add(item with { Lines = kept });
        }

        return new Rewording(stored with { Items = [.. items.Where(item => item.Stands)] }, changed, withheld);
    }

    private async Task<GroundedText> AdmitAsync(string text, StoredLine line, Strictness strictness, EvidenceShelf shelf, CancellationToken cancellationToken)
    {
        var statement = new Statement(text, await shelf.FindAsync([.. line.Spans, .. line.Seconding], cancellationToken));
        return await GroundedText.Gate.AdmitAsync([statement], strictness, judges, cancellationToken);
    }

    private static StoredLine LineOf(GroundedSentence sentence, GroundedText text) =>
        new(sentence.Text, [.. sentence.Citations.Select(number => StoredSpan.Of(text.Citations[number - 1]))], []);
}
