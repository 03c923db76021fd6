using ChatBriefing.Asking;
using ChatBriefing.Drafting;
using ChatBriefing.Grounding;

namespace ChatBriefing.Channels;

/// <summary>
/// What goes back to a person. Its constructor is private and <see cref="Desk"/> is the only nested type: a reply can be
/// made only where each quote was compared with the stored text, character by character.
/// </summary>
public sealed partial class Reply
{
    private Reply(AskResult result) => Result = result;

    /// <summary>Whether it answers; otherwise it says that the documents don't.</summary>
    public bool IsAnswer => Sentences.Count > 0;

    /// <summary>The sentences, in order; empty for an abstention.</summary>
    public required IReadOnlyList<GroundedSentence> Sentences { get; init; }

    /// <summary>The citations the sentences name.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>What was stopped and why.</summary>
    public required IReadOnlyList<WithheldStatement> Withheld { get; init; }

    /// <summary>Every claim that was checked, with the verdict and the words that decided: what "explain" shows.</summary>
    public required IReadOnlyList<CheckedClaim> Checked { get; init; }

    /// <summary>For an abstention: the excerpts that came nearest.</summary>
    public required IReadOnlyList<Citation> Nearest { get; init; }

    /// <summary>For an abstention: why there is no answer. Empty for an answer.</summary>
    public required string Reason { get; init; }

    /// <summary>Who wrote the sentences; readers are told when it was a model.</summary>
    public DraftedBy DraftedBy => Result.DraftedBy;

    /// <summary>What readers should know about how the reply came about ("The AI model did not answer in time …"); empty when there is nothing.</summary>
    public string Notice => Result.Notice;

    /// <summary>What was searched for.</summary>
    public string Searched => Result.Searched;

    /// <summary>How long answering took.</summary>
    public TimeSpan Elapsed => Result.Elapsed;

    /// <summary>The sentences as plain text with their [n], or the reason there is none.</summary>
    public string Text => IsAnswer
        ? string.Join(' ', Sentences.Select(sentence => $"{sentence.Text} {string.Concat(sentence.Citations.Select(number => $"[{number}]"))}"))
        : Reason;

    /// <summary>The same from a sentence on, with the citations that these sentences name: what had no room in one message goes into the next.</summary>
    /// <param name="skip">How many sentences are left out; fewer than there are.</param>
    public Reply From(int skip)
    {
        var sentences = Sentences.Skip(skip).ToList();
        var numbers = sentences.SelectMany(sentence => sentence.Citations).ToHashSet();
        return new Reply(Result)
        {
            Sentences = sentences,
            Citations = [.. Citations.Where(citation => numbers.Contains(citation.Number))],
            Withheld = Withheld,
            Checked = Checked,
            Nearest = Nearest,
            Reason = Reason,
        };
    }

    private AskResult Result { get; }
}
