using ChatBriefing.Grounding.Matching;
using ChatBriefing.Grounding.Mentions;

namespace ChatBriefing.Grounding.Vetoes;

/// <summary>A claim that goes on like one sentence of the document must not begin with another's subject.</summary>
internal sealed class SpliceVeto : IVeto
{
    /// <inheritdoc/>
    public Objection? Check(Comparison comparison) =>
        comparison.IsCopy ? ChangedSubject(comparison) ?? Junction(comparison) : null;

    /// <summary>Before the verb the claim names someone or something, and the sentence someone or something else.</summary>
    private static Objection? ChangedSubject(Comparison comparison)
    {
        if (comparison.Alignment.Gaps is not [{ ClaimFrom: 0, HasClaimWords: true, HasWindowWords: true } gap, ..] || !GoesOnWithVerb(comparison, gap.ClaimTo))
        {
            return null;
        }

        var head = HeadStart(comparison, gap.WindowTo, gap.WindowFrom);
        return HasContent(comparison.Window, head, gap.WindowTo) && HasContent(comparison.Claim, 0, gap.ClaimTo)
            ? Objection.Says(comparison.Window.Written(head, gap.WindowTo), comparison.Claim.Written(0, gap.ClaimTo))
            : null;
    }

    /// <summary>In the middle of a clause the claim leaps from one sentence into the predicate of another.</summary>
    private static Objection? Junction(Comparison comparison)
    {
        for (var i = 1; i < comparison.Claim.Words.Count; i++)
        {
            int from = comparison.Alignment[i - 1], to = comparison.Alignment[i];
            if (from < 0 || to <= from + 1 || comparison.Claim.IsCutBefore(i) || !VerbForms.MayFollowSubject(comparison.Claim.Words[i].Lower))
            {
                continue;
            }

            var head = HeadStart(comparison, to, from + 1);
            if (comparison.BeginsSentence(head) && HasContent(comparison.Window, head, to))
            {
                return Objection.Says(comparison.Window.Written(head, to + 1), comparison.Claim.Written(i - 1, i + 1));
            }
        }

        return null;
    }

    private static bool GoesOnWithVerb(Comparison comparison, int word) =>
        word < comparison.Claim.Words.Count && !comparison.Claim.IsCutBefore(word)
        && !comparison.Window.IsCutBefore(comparison.Alignment[word]) && VerbForms.MayBeFinite(comparison.Claim.Words[word].Lower);

    private static int HeadStart(Comparison comparison, int to, int from)
    {
        var head = to;
        while (head > from && !comparison.BeginsSentence(head))
        {
            head--;
        }

        return head;
    }

    private static bool HasContent(Snippet snippet, int from, int to) => snippet.Words[from..to].Exists(word => word.Kind == Library.Text.WordKind.Content);
}
