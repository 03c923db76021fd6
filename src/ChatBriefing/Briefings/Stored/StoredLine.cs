using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Stored;

namespace ChatBriefing.Briefings.Stored;

/// <summary>A sentence of a stored edition.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Spans">What backs it; it goes with any of their documents.</param>
/// <param name="Seconding">What says the same once more; it stays without.</param>
public sealed record StoredLine(string Text, IReadOnlyList<StoredSpan> Spans, IReadOnlyList<StoredSpan> Seconding)
{
    /// <summary>What is stored of <paramref name="sentence"/>, whose citations <paramref name="spans"/> holds by number.</summary>
    internal static StoredLine Of(GroundedSentence sentence, IReadOnlyDictionary<int, StoredSpan> spans) => new(
        sentence.Text,
        [.. sentence.Citations.Except(sentence.Seconding).Select(number => spans[number])],
        [.. sentence.Seconding.Select(number => spans[number])]);

    /// <summary>What may stay of it once the document is removed; null when nothing may.</summary>
    internal StoredLine? Without(string documentId) => Spans.Any(span => span.DocumentId == documentId)
        ? null
        : this with { Seconding = [.. Seconding.Where(span => span.DocumentId != documentId)] };
}
