using ChatBriefing.Grounding.Matching;
using ChatBriefing.Grounding.Mentions;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Grounding.Vetoes;

/// <summary>The claim may not be surer than the window: what may happen or is planned has not happened.</summary>
internal sealed class ModalityVeto : IVeto
{
    private const int Reach = 3;
    private const int Fact = 2;

    /// <inheritdoc/>
    public Objection? Check(Comparison comparison)
    {
        for (var i = 0; i < comparison.Claim.Words.Count; i++)
        {
            var place = comparison.Alignment[i];
            if (place <= 0 || !comparison.Claim.Words[i].IsContent)
            {
                continue;
            }

            var (told, word) = Sureness(comparison.Window, place);
            if (told < Fact && !comparison.Alignment.Reaches(word) && IsSurer(comparison.Claim, i, told))
            {
                return Objection.Says(comparison.Window.Written(word, place + 1), comparison.Claim.Written(Math.Max(0, i - 1), i + 1));
            }
        }

        return null;
    }

    /// <summary>A present tense may tell of a plan ("RJ feels betrayed" in a preview); a past or a future tense may not.</summary>
    private static bool IsSurer(Snippet claim, int word, int told)
    {
        var (claimed, at) = Sureness(claim, word);
        return claimed == Fact ? IsPast(claim, word) : claimed > told && at < word;
    }

    private static bool IsPast(Snippet claim, int word)
    {
        var before = word > 0 && !claim.IsCutBefore(word) ? claim.Words[word - 1] : default;
        return before is { Kind: WordKind.Stop, Lower: "has" or "have" or "had" or "was" or "were" or "did" or "been" }
            || VerbForms.EndsInPast(claim.Words[word].Lower);
    }

    private static (int Level, int Word) Sureness(Snippet snippet, int word)
    {
        for (var i = word - 1; i >= 0 && i >= word - Reach && !snippet.IsCutBefore(i + 1); i--)
        {
            if (ModalWords.Sureness(snippet.Words[i].Lower) is { } level)
            {
                return (level, i);
            }

            // "asked Moscow to hand over": an infinitive tells no deed, unless its verb does ("managed to").
            if (snippet.Words[i].Lower == "to" && i == word - 1 && !(i > 0 && ModalWords.IsDone(snippet.Words[i - 1].Lower)))
            {
                return (0, i);
            }

            if (snippet.Words[i].IsContent)
            {
                break;
            }
        }

        return (Fact, word);
    }
}
