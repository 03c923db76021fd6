using ChatBriefing.Briefings.Stored;
using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Judging;
using ChatBriefing.Grounding.Stored;
using ChatBriefing.Library;

namespace ChatBriefing.Briefings;

/// <summary>
/// Brings stored editions back, just before they are shown. Nothing of the store is believed: every sentence goes through the
/// gate again with the passages that its spans lie in, and every quote and headline is cut from the stored text anew.
/// What does not hold any more is left out. Second judges are not asked again: what they stopped was not stored.
/// </summary>
public sealed class EditionDesk(IVersionReader versions, IWithdrawnLister withdrawn)
{
    /// <summary>The edition as far as it still stands.</summary>
    public async Task<Edition> RestoreAsync(StoredEdition stored, CancellationToken cancellationToken)
    {
        var shelf = new EvidenceShelf(versions);
        var statements = new List<Statement>();
        foreach (var line in stored.Items.SelectMany(item => item.Lines.Concat(item.Beside)))
        {
            statements.Add(new Statement(line.Text, await shelf.FindAsync(line.Spans, cancellationToken))
            {
                Seconding = await shelf.FindAsync(line.Seconding, cancellationToken),
            });
        }

        var text = await GroundedText.Gate.AdmitAsync(statements, stored.Strictness, JudgePanel.Empty, cancellationToken);
        var titles = stored.Items.Any(item => item.Kind == ItemKind.Withdrawn)
            ? (await withdrawn.ListAsync(cancellationToken)).ToDictionary(document => document.Id, document => document.Title)
            : [];
        var items = new List<EditionItem>();
        foreach (var item in stored.Items)
        {
            var headline = item.Kind == ItemKind.Withdrawn
                ? titles.GetValueOrDefault(item.HeadlineAt.DocumentId)
                : await HeadlineAsync(item.HeadlineAt, cancellationToken);
            if (RestoredItem.Of(item, headline, text) is { } whole)
            {
                items.Add(whole);
            }
        }

        return new Edition(text, items, stored.Documents, stored.Notice) { DraftedBy = stored.DraftedBy, Strictness = stored.Strictness, Gone = stored.Gone };
    }

    private async Task<string?> HeadlineAsync(StoredSpan span, CancellationToken cancellationToken) =>
        await versions.FindAsync(span.DocumentId, span.Version, cancellationToken) is { } version ? Headline.At(version, span) : null;
}
