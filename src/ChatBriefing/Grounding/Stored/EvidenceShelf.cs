using ChatBriefing.Library;

namespace ChatBriefing.Grounding.Stored;

/// <summary>Finds the evidence that stored spans point to, each version read once.</summary>
internal sealed class EvidenceShelf(IVersionReader reader)
{
    private readonly Dictionary<(string, int), DocumentVersion?> read = [];

    /// <summary>The passages that the spans lie in; those of removed documents are left out.</summary>
    public async Task<IReadOnlyList<Evidence>> FindAsync(IReadOnlyList<StoredSpan> spans, CancellationToken cancellationToken)
    {
        var found = new List<Evidence>();
        foreach (var span in spans)
        {
            if (await PassageAsync(span, cancellationToken) is { } passage)
            {
                found.Add(new Evidence(passage));
            }
        }

        return found;
    }

    /// <summary>Citations of the spans, numbered from 1; those of removed documents are left out.</summary>
    public async Task<IReadOnlyList<Citation>> CiteAsync(IReadOnlyList<StoredSpan> spans, CancellationToken cancellationToken)
    {
        var found = new List<Citation>();
        foreach (var span in spans)
        {
            if (await PassageAsync(span, cancellationToken) is { } passage)
            {
                var window = new EvidenceWindow(new Evidence(passage), new TextSpan(span.Start - passage.Start, span.Length));
                found.Add(Citation.Of(window, found.Count + 1));
            }
        }

        return found;
    }

    /// <summary>The claims with the words that decided, where they still stand.</summary>
    public async Task<IReadOnlyList<CheckedClaim>> RecallAsync(IReadOnlyList<StoredClaim> claims, CancellationToken cancellationToken)
    {
        var recalled = new List<CheckedClaim>();
        foreach (var claim in claims)
        {
            var evidence = claim.Evidence is { } span ? await CiteAsync([span], cancellationToken) : [];
            recalled.Add(claim.Claim with { Evidence = evidence is [var citation] ? citation with { Number = 0 } : null });
        }

        return recalled;
    }

    private async Task<Passage?> PassageAsync(StoredSpan span, CancellationToken cancellationToken)
    {
        var key = (span.DocumentId, span.Version);
        if (!read.TryGetValue(key, out var version))
        {
            version = await reader.FindAsync(span.DocumentId, span.Version, cancellationToken);
            read.Add(key, version);
        }

        return version is null ? null : PassageAt(version, span);
    }

    private static Passage? PassageAt(DocumentVersion version, StoredSpan span)
    {
        for (var ordinal = 0; ordinal < version.Passages.Count; ordinal++)
        {
            var place = version.Passages[ordinal];
            var end = place.Start + place.Length;
            if (span.Length > 0 && place.Start <= span.Start && (long)span.Start + span.Length <= end && end <= version.Text.Length)
            {
                return Passage.Of(version, ordinal);
            }
        }

        return null;
    }
}
