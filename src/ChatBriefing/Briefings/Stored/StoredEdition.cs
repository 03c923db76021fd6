using System.Text.Json.Serialization;
using ChatBriefing.Drafting;
using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Stored;

namespace ChatBriefing.Briefings.Stored;

/// <summary>
/// An edition as stored. Quotes and headlines are kept as ranges of the stored versions and not as text, so that a removed
/// document is quoted nowhere; and it is no edition: <see cref="EditionRestorer"/> makes one of it by putting every sentence
/// through the gate again, so nothing that was altered in the store can go out.
/// </summary>
public sealed record StoredEdition
{
    /// <summary>The items, in order.</summary>
    public required IReadOnlyList<StoredItem> Items { get; init; }

    /// <summary>How many documents were new, changed or withdrawn.</summary>
    public required int Documents { get; init; }

    /// <summary>How many of these are gone.</summary>
    public required int Gone { get; init; }

    /// <summary>What readers should know about how it came about; empty when there is nothing.</summary>
    public required string Notice { get; init; }

    /// <summary>Who wrote the sentences.</summary>
    public required DraftedBy DraftedBy { get; init; }

    /// <summary>How sure the check had to be, and has to be again.</summary>
    public required Strictness Strictness { get; init; }

    /// <summary>The documents that anything in it comes out of.</summary>
    [JsonIgnore]
    public IEnumerable<string> DocumentIds => Items
        .SelectMany(item => item.Lines.Concat(item.Beside).SelectMany(line => line.Spans.Concat(line.Seconding)).Append(item.HeadlineAt).Select(span => span.DocumentId).Concat(item.DocumentIds))
        .Distinct();

    /// <summary>What is to be stored of <paramref name="edition"/>.</summary>
    public static StoredEdition Of(Edition edition)
    {
        var spans = edition.Text.Citations.ToDictionary(citation => citation.Number, StoredSpan.Of);
        return new StoredEdition
        {
            Items = [.. edition.Items.Select(item => ItemOf(item, edition, spans))],
            Documents = edition.Documents,
            Gone = edition.Gone,
            Notice = edition.OwnNotice,
            DraftedBy = edition.DraftedBy,
            Strictness = edition.Strictness,
        };
    }

    /// <summary>Whether anything in it comes out of the document.</summary>
    public bool Cites(string documentId) => DocumentIds.Contains(documentId);

    /// <summary>What may stay of it once the document is removed.</summary>
    public StoredEdition Without(string documentId) => !Cites(documentId)
        ? this
        : this with { Items = [.. Items.Select(item => item.Without(documentId)).Where(item => item.Stands)] };

    private static StoredItem ItemOf(EditionItem item, Edition edition, Dictionary<int, StoredSpan> spans) => new()
    {
        Number = item.Number,
        Kind = item.Kind,
        Topic = item.Topic,
        HeadlineAt = item.HeadlineAt ?? throw new ArgumentException("An item does not tell where its headline stands.", nameof(item)),
        Lines = [.. item.Sentences.Select(sentence => StoredLine.Of(sentence, spans))],
        Beside = [.. edition.Text.Sentences
            .Where(sentence => IsQuotedBy(item, sentence) && !item.Sentences.Contains(sentence, ReferenceEqualityComparer.Instance))
            .Select(sentence => StoredLine.Of(sentence, spans))],
        Before = item.Before is { } before ? spans[before] : null,
        After = item.After is { } after ? spans[after] : null,
        Further = [.. item.Pairs.Skip(1).Select(pair => new StoredPair(spans[pair.Before], spans[pair.After]))],
        DocumentIds = item.DocumentIds,
        Versions = item.Versions,
    };

    private static bool IsQuotedBy(EditionItem item, GroundedSentence sentence) =>
        item.Pairs.Any(pair => sentence.Citations.Any(pair.Holds));
}
