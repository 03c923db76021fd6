using System.Text.Json.Serialization;
using ChatBriefing.Grounding.Stored;

namespace ChatBriefing.Briefings.Stored;

/// <summary>An item of a stored edition.</summary>
public sealed record StoredItem
{
    /// <summary>Its number, which it keeps when others leave: people have called it by that.</summary>
    public required int Number { get; init; }

    /// <summary>What is new about it.</summary>
    public required ItemKind Kind { get; init; }

    /// <summary>The topic; empty for none.</summary>
    public required string Topic { get; init; }

    /// <summary>Where the headline stands; a span of no length is the title.</summary>
    public required StoredSpan HeadlineAt { get; init; }

    /// <summary>The sentences shown.</summary>
    public required IReadOnlyList<StoredLine> Lines { get; init; }

    /// <summary>Sentences that are only quoted, as what held before.</summary>
    public required IReadOnlyList<StoredLine> Beside { get; init; }

    /// <summary>Where the words stand that held before; null when none did.</summary>
    public StoredSpan? Before { get; init; }

    /// <summary>Where the words stand that hold now.</summary>
    public StoredSpan? After { get; init; }

    /// <summary>The pairs behind the one that <see cref="Before"/> and <see cref="After"/> are; none in editions of older builds, which had one at most.</summary>
    public IReadOnlyList<StoredPair> Further { get; init; } = [];

    /// <summary>All that stands against each other.</summary>
    [JsonIgnore]
    public IEnumerable<StoredPair> Pairs => Before is { } before && After is { } after ? Further.Prepend(new StoredPair(before, after)) : Further;

    /// <summary>The documents it is about.</summary>
    public required IReadOnlyList<string> DocumentIds { get; init; }

    /// <summary>The versions that it was made of, as spans of no length.</summary>
    public IReadOnlyList<StoredSpan> Versions { get; init; } = [];

    /// <summary>Whether anything of it may still be shown.</summary>
    [JsonIgnore]
    public bool Stands => Lines.Count > 0 || (Kind == ItemKind.Withdrawn && DocumentIds.Count > 0);

    /// <summary>What may stay of it once the document is removed.</summary>
    internal StoredItem Without(string documentId)
    {
        var lines = Lines.Select(line => line.Without(documentId)).OfType<StoredLine>().ToList();
        return this with
        {
            Lines = lines,
            Beside = [.. Beside.Select(line => line.Without(documentId)).OfType<StoredLine>()],
            HeadlineAt = HeadlineAt.DocumentId == documentId && lines is [{ Spans: [var span, ..] }, ..] ? span : HeadlineAt,
            Before = Before?.DocumentId == documentId ? null : Before,
            After = After?.DocumentId == documentId ? null : After,
            Further = [.. Further.Where(pair => pair.Before.DocumentId != documentId && pair.After.DocumentId != documentId)],
            DocumentIds = [.. DocumentIds.Where(id => id != documentId)],
            Versions = [.. Versions.Where(span => span.DocumentId != documentId)],
        };
    }
}
