using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Stored;
using ChatBriefing.Grounding.Judging;
using ChatBriefing.Library;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Channels.Answers;

/// <summary>
/// Looks at a stored reply again when a document behind it changed. A sentence stays when the gate lets it through with
/// the document's present words as its evidence.
/// </summary>
public sealed class AnswerReview(IVersionReader versions)
{
    /// <summary>Passages of the new version that a sentence is held against: those that share most of its words.</summary>
    private const int MostPassages = 10;

    private const string NothingStands = "The document behind this answer has changed since, and no longer says this. Ask the question again.";

    /// <summary>What still stands once the document has left the library.</summary>
    /// <param name="reply">The reply; its words of a deleted document may be gone from it already.</param>
    /// <param name="documentId">The document.</param>
    /// <param name="fell">Sentences that rested on it and are gone from the reply already.</param>
    public static ReviewedReply WithoutDocument(StoredReply reply, string documentId, int fell)
    {
        var left = reply.Without(documentId);
        var fallen = fell + reply.Sentences.Count - left.Sentences.Count;
        return new ReviewedReply(fallen > 0 ? left.WithWord("What rested on a document that has left the library was taken out.") : left, fallen, IsShown: true);
    }

    /// <summary>What still stands now that another version of the document is current.</summary>
    public async Task<ReviewedReply> ReviewAsync(StoredReply reply, string documentId, CancellationToken cancellationToken)
    {
        if (await versions.FindAsync(documentId, null, cancellationToken) is not { } current)
        {
            // It has left the library since; the change that says so comes later in the log.
            return new ReviewedReply(reply, 0, IsShown: false);
        }

        var shelf = new EvidenceShelf(versions);
        var sentences = new List<StoredSentence>();
        var isMoved = false;
        foreach (var sentence in reply.Sentences)
        {
            var stands = sentence.Spans.Any(span => IsOld(span, current)) ? await HoldAsync(sentence, current, shelf, reply.Strictness, cancellationToken) : sentence;
            isMoved |= stands != sentence;
            sentences.AddRange(stands is null ? [] : [stands]);
        }

        var fallen = reply.Sentences.Count - sentences.Count;
        var reviewed = isMoved ? reply with { Sentences = sentences, Reason = sentences is [] ? NothingStands : reply.Reason } : reply;
        return new ReviewedReply(fallen > 0 ? reviewed.WithWord("What a changed document no longer says was taken out.") : reviewed, fallen, IsShown: fallen > 0);
    }

    private static bool IsOld(StoredSpan span, DocumentVersion current) => span.DocumentId == current.DocumentId && span.Version != current.Number;

    /// <summary>The sentence with the places where it stands now; null when it stands no longer.</summary>
    private static async Task<StoredSentence?> HoldAsync(
        StoredSentence sentence, DocumentVersion current, EvidenceShelf shelf, Strictness strictness, CancellationToken cancellationToken)
    {
        var others = await shelf.FindAsync([.. sentence.Spans.Where(span => !IsOld(span, current))], cancellationToken);
        var evidence = others.Concat(NearestTo(sentence.Text, current).Select(passage => new Evidence(passage))).ToList();
        var text = await GroundedText.Gate.AdmitAsync([new Statement(sentence.Text, evidence)], strictness, JudgePanel.Empty, cancellationToken);
        return text.Sentences is [_] ? new StoredSentence(sentence.Text, [.. text.Citations.Select(StoredSpan.Of)]) : null;
    }

    private static IEnumerable<Passage> NearestTo(string sentence, DocumentVersion version)
    {
        var terms = Words.ContentTerms(sentence);
        return version.Passages
            .Select((_, ordinal) => Passage.Of(version, ordinal))
            .Select(passage => (Passage: passage, Shared: Words.ContentTerms(passage.Text).Count(terms.Contains)))
            .Where(pair => pair.Shared > 0)
            .OrderByDescending(pair => pair.Shared)
            .Take(MostPassages)
            .Select(pair => pair.Passage);
    }
}
