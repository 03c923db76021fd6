namespace ChatBriefing.Grounding;

/// <summary>Numbers the citations of a text in the order of their first use; the same quote keeps its number.</summary>
internal sealed class CitationList
{
    private readonly List<Citation> citations = [];

    /// <summary>All of them, by number.</summary>
    public IReadOnlyList<Citation> All => citations;

    /// <summary>The numbers of the windows that the findings rest on, each once, in order.</summary>
    public IReadOnlyList<int> NumbersOf(IEnumerable<Finding> findings) =>
        [.. findings.Select(finding => finding.Window).OfType<EvidenceWindow>().Select(NumberOf).Distinct().Order()];

    /// <summary>The citation of the window; null when it has no number.</summary>
    public Citation? Find(EvidenceWindow window)
    {
        var passage = window.Evidence.Passage;
        return citations.Find(citation => citation.DocumentId == passage.DocumentId && citation.Version == passage.Version
            && citation.Start == window.Start && citation.Length == window.Span.Length);
    }

    private int NumberOf(EvidenceWindow window)
    {
        var known = Find(window);
        if (known is null)
        {
            known = Citation.Of(window, citations.Count + 1);
            citations.Add(known);
        }

        return known.Number;
    }
}
