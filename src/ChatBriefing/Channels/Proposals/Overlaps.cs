using ChatBriefing.Asking;
using ChatBriefing.Library;
using ChatBriefing.Library.Collections;

namespace ChatBriefing.Channels.Proposals;

/// <summary>Finds the documents of the library that a proposed one has to do with: by source, by title, and by much the same text.</summary>
public sealed class Overlaps(IDocumentLister documents, ReadableLibrary readable, IWithdrawnLister withdrawn, IVersionReader versions, Finder finder)
{
    /// <summary>Below this share two documents only speak of the same things.</summary>
    private const int LeastPercent = 50;

    private const int MostCompared = 8;
    private const int MostShown = 3;
    private const int SampleLength = 300;

    /// <summary>The closest of them, at most three.</summary>
    /// <param name="version">The document as it would be published.</param>
    /// <param name="audience">Who will see the card: only documents that all of them may read are named.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<IReadOnlyList<Overlap>> FindAsync(NewVersion version, Audience audience, CancellationToken cancellationToken)
    {
        var shown = await readable.ListAsync(null, audience, cancellationToken);
        var found = new List<Overlap>();
        if (await OfSameSourceAsync(version, cancellationToken) is { } own)
        {
            // What it replaces must be told; what that is called is told only to those who may read it.
            found.Add(await readable.MayReadAsync(own.Collection, audience, cancellationToken) ? own : own.Unnamed());
        }

        foreach (var other in await CandidatesAsync(version, shown, audience, cancellationToken))
        {
            found.Add(await CompareAsync(version, other, cancellationToken));
        }

        return [.. found.Where(overlap => overlap.Kind != OverlapKind.NearlyEqual || overlap.Percent >= LeastPercent).OrderBy(overlap => overlap.Kind).ThenByDescending(overlap => overlap.Percent).Take(MostShown)];
    }

    private async Task<Overlap?> OfSameSourceAsync(NewVersion version, CancellationToken cancellationToken)
    {
        if ((await documents.ListAsync(version.Collection, cancellationToken)).FirstOrDefault(document => document.Id == version.DocumentId) is { } there)
        {
            return await CompareAsync(version, there, cancellationToken);
        }

        return (await withdrawn.ListAsync(cancellationToken)).FirstOrDefault(document => document.Id == version.DocumentId) is { } gone
            ? new Overlap(OverlapKind.BringsBack, gone.Id, gone.Version, gone.Title, gone.Collection, 0)
            : null;
    }

    private async Task<IReadOnlyList<Document>> CandidatesAsync(NewVersion version, IReadOnlyList<Document> all, Audience audience, CancellationToken cancellationToken)
    {
        var sample = version.Text.Length > SampleLength ? version.Text.Substring((version.Text.Length - SampleLength) / 2, SampleLength) : version.Text;
        var question = new Question { Text = $"{version.Title}\n{sample}", Audience = audience };
        var near = (await finder.FindAsync(question, cancellationToken)).Nearest.Select(citation => citation.DocumentId).ToHashSet();
        return
        [
            .. all.Where(document => document.Id != version.DocumentId && (near.Contains(document.Id) || HasTitleOf(version, document)))
                .OrderByDescending(document => HasTitleOf(version, document))
                .Take(MostCompared),
        ];
    }

    private async Task<Overlap> CompareAsync(NewVersion version, Document document, CancellationToken cancellationToken)
    {
        var stored = await versions.FindAsync(document.Id, document.Version, cancellationToken);
        var percent = stored is null ? 0 : Resemblance.Percent(version.Text, stored.Text);
        var isOwn = document.Id == version.DocumentId;
        var isSame = stored?.ContentHash == version.ContentHash && document.Collection == version.Collection;
        var kind = isSame ? OverlapKind.Same
            : isOwn ? OverlapKind.Replaces
            : percent < LeastPercent && HasTitleOf(version, document) ? OverlapKind.SameTitle
            : OverlapKind.NearlyEqual;
        return new Overlap(kind, document.Id, document.Version, document.Title, document.Collection, percent);
    }

    private static bool HasTitleOf(NewVersion version, Document document) => string.Equals(version.Title, document.Title, StringComparison.OrdinalIgnoreCase);
}
