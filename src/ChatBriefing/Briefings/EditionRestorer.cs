using ChatBriefing.Briefings.Stored;
using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Judging;
using ChatBriefing.Grounding.Stored;
using ChatBriefing.Library;
using ChatBriefing.Library.Collections;

namespace ChatBriefing.Briefings;

/// <summary>
/// Brings stored editions back, just before they are shown. Nothing of the store is believed: every sentence goes through the
/// gate again with the passages that its spans lie in, and every quote and headline is cut from the stored text anew.
/// What does not hold any more is left out, and what the audience may not read by now. Second judges are not asked again: what they stopped was not stored.
/// </summary>
public sealed class EditionRestorer(ReadableLibrary library, IWithdrawnLister withdrawn)
{
    /// <summary>The edition as far as it still stands for <paramref name="audience"/>.</summary>
    public async Task<Edition> RestoreAsync(StoredEdition stored, Audience audience, CancellationToken cancellationToken)
    {
        var versions = new ReadableVersions(library, audience);
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
        var titles = stored.Items.Any(item => item.Kind == ItemKind.Withdrawn) ? await TitlesAsync(audience, cancellationToken) : [];
        var items = new List<EditionItem>();
        foreach (var item in stored.Items)
        {
            var headline = item.Kind == ItemKind.Withdrawn
                ? titles.GetValueOrDefault(item.HeadlineAt.DocumentId)
                : await HeadlineAsync(versions, item.HeadlineAt, cancellationToken);
            if (RestoredItem.Of(item, headline, text) is { } whole)
            {
                items.Add(whole);
            }
        }

        return new Edition(text, items, stored.Documents, stored.Notice) { DraftedBy = stored.DraftedBy, Strictness = stored.Strictness, Gone = stored.Gone };
    }

    /// <summary>Titles of the withdrawn documents that the audience could read.</summary>
    private async Task<Dictionary<string, string>> TitlesAsync(Audience audience, CancellationToken cancellationToken)
    {
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in await withdrawn.ListAsync(cancellationToken))
        {
            if (await library.MayReadAsync(document.Collection, audience, cancellationToken))
            {
                titles[document.Id] = document.Title;
            }
        }

        return titles;
    }

    private static async Task<string?> HeadlineAsync(ReadableVersions versions, StoredSpan span, CancellationToken cancellationToken) =>
        await versions.FindAsync(span.DocumentId, span.Version, cancellationToken) is { } version ? Headline.At(version, span) : null;
}
