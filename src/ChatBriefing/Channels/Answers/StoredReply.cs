using System.Text.Json.Serialization;
using ChatBriefing.Drafting;
using ChatBriefing.Grounding;
using ChatBriefing.Library.Text;
using ChatBriefing.Grounding.Stored;

namespace ChatBriefing.Channels.Answers;

/// <summary>
/// A reply as stored. Quotes are kept as ranges of the stored versions and not as text, so that a removed document is
/// quoted nowhere; and it is no reply: <see cref="Reply.Desk"/> makes one of it by putting every sentence through the
/// gate again, so nothing that was altered in the store can go out.
/// </summary>
public sealed record StoredReply
{
    private const string Removed = "The cited document was removed since. Ask the question again.";
    private const string Closed = "The cited document is no longer open to those who see this. Ask the question again.";

    /// <summary>The sentences with the spans that back them; empty for an abstention.</summary>
    public required IReadOnlyList<StoredSentence> Sentences { get; init; }

    /// <summary>What came nearest, for an abstention.</summary>
    public required IReadOnlyList<StoredSpan> Nearest { get; init; }

    /// <summary>What was withheld and why.</summary>
    public required IReadOnlyList<WithheldStatement> Withheld { get; init; }

    /// <summary>The claims of what was withheld, with their verdicts.</summary>
    public required IReadOnlyList<StoredClaim> Rejected { get; init; }

    /// <summary>Why there is no answer; empty for an answer.</summary>
    public required string Reason { get; init; }

    /// <summary>Who wrote the sentences.</summary>
    public required DraftedBy DraftedBy { get; init; }

    /// <summary>What readers should know about how it came about; empty when there is nothing.</summary>
    public required string Notice { get; init; }

    /// <summary>How sure the check had to be, and has to be again.</summary>
    public required Strictness Strictness { get; init; }

    /// <summary>What was searched for.</summary>
    public required string Searched { get; init; }

    /// <summary>How long answering took.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>What is to be stored of <paramref name="reply"/>, which was checked as <paramref name="strictness"/> asks.</summary>
    public static StoredReply Of(Reply reply, Strictness strictness)
    {
        var spans = reply.Citations.ToDictionary(citation => citation.Number, StoredSpan.Of);
        var shown = reply.Sentences.Select(sentence => sentence.Text).ToHashSet();
        return new StoredReply
        {
            Sentences = [.. reply.Sentences.Select(sentence => new StoredSentence(sentence.Text, [.. sentence.Citations.Select(number => spans[number])]))],
            Nearest = [.. reply.Nearest.Select(StoredSpan.Of)],
            Withheld = reply.Withheld,
            Rejected = [.. reply.Checked.Where(claim => !shown.Contains(claim.Statement)).Select(StoredClaim.Of)],
            Reason = reply.Reason,
            DraftedBy = reply.DraftedBy,
            Notice = reply.Notice,
            Strictness = strictness,
            Searched = reply.Searched,
            Elapsed = reply.Elapsed,
        };
    }

    /// <summary>The documents that anything in it comes out of.</summary>
    [JsonIgnore]
    public IEnumerable<string> DocumentIds => Sentences.SelectMany(sentence => sentence.Spans)
        .Concat(Nearest)
        .Concat(Rejected.Select(claim => claim.Evidence).OfType<StoredSpan>())
        .Select(span => span.DocumentId)
        .Distinct();

    /// <summary>Whether anything in it comes out of the document.</summary>
    public bool Cites(string documentId) => DocumentIds.Contains(documentId);

    /// <summary>
    /// What may stay of it once the document is removed. What was withheld goes whole: it names no source, and may have
    /// been made of that one.
    /// </summary>
    public StoredReply Without(string documentId) => Without(documentId, Removed);

    /// <summary>The same for those who may not read the document.</summary>
    public StoredReply Unread(string documentId) => Without(documentId, Closed);

    /// <summary>What may stay of it once a document is deleted that what was withheld may have been made of, though it names no source.</summary>
    public StoredReply WithoutTraces(WordTraces traces) => this with
    {
        Withheld = [.. Withheld.Where(statement => !traces.AreIn(statement.Text))],
        Rejected = [.. Rejected.Where(claim => !traces.AreIn(claim.Claim.Statement) && !traces.AreIn(claim.Claim.Text))],
    };

    /// <summary>It with a line for its readers about what happened since.</summary>
    public StoredReply WithWord(string word) => this with { Notice = $"{Notice} {word}".Trim() };

    private StoredReply Without(string documentId, string reason)
    {
        if (!Cites(documentId))
        {
            return this;
        }

        var sentences = Sentences.Where(sentence => sentence.Spans.All(span => span.DocumentId != documentId)).ToList();
        return this with
        {
            Sentences = sentences,
            Nearest = [.. Nearest.Where(span => span.DocumentId != documentId)],
            Withheld = [],
            Rejected = [],
            Reason = sentences is [] && Sentences is not [] ? reason : Reason,
        };
    }
}
