using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Ledger;
using ChatBriefing.Briefings.Stored;

namespace ChatBriefing.Server.Storage.Ledger;

/// <summary>Writes down what an edition told.</summary>
internal static class LedgerRows
{
    /// <summary>
    /// Adds the facts of an edition; the caller saves, in the transaction that puts the edition on its way. Called for an edition
    /// that is there already it would write them twice, so that transaction must happen once.
    /// </summary>
    public static void Add(LibraryContext context, Destination destination, string editionId, StoredEdition edition, DateTimeOffset at)
    {
        var key = DestinationKey.Of(destination);
        context.Ledger.AddRange(BriefedFacts.Of(edition, destination).Select(fact => new LedgerRow
        {
            Destination = key,
            DocumentId = fact.At.DocumentId,
            Version = fact.At.Version,
            Start = fact.At.Start,
            Length = fact.At.Length,
            Words = PrintText.Write(fact.Print.Words),
            Numbers = PrintText.Write(fact.Print.Numbers, fact.Print.Denies),
            EditionId = editionId,
            At = at,
        }));
    }
}
