using ChatBriefing.Briefings.Stored;

namespace ChatBriefing.Briefings.Ledger;

/// <summary>What the ledger keeps of an edition.</summary>
public static class BriefedFacts
{
    /// <summary>A fact for each sentence shown, and for each document version that an item is about.</summary>
    public static IReadOnlyList<BriefedFact> Of(StoredEdition edition, Destination destination)
    {
        var hasher = new FactHasher(destination);
        var told = edition.Items.SelectMany(item => item.Lines).Select(line => new BriefedFact(line.Spans[0], hasher.Of(line.Text)));
        var versions = edition.Items.SelectMany(item => item.Versions).Distinct().Select(span => new BriefedFact(span, FactPrint.Empty));
        return [.. told, .. versions];
    }
}
