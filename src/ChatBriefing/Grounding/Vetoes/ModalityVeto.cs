using ChatBriefing.Grounding.Matching;
using ChatBriefing.Grounding.Mentions;

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
            if (told < Fact && !IsKept(comparison, word) && Sureness(comparison.Claim, i).Level > told)
            {
                return Objection.Says(comparison.Window.Written(word, place + 1), comparison.Claim.Written(Math.Max(0, i - 1), i + 1));
            }
        }

        return null;
    }

    private static bool IsKept(Comparison comparison, int windowWord) =>
        Enumerable.Range(0, comparison.Claim.Words.Count).Any(i => comparison.Alignment[i] == windowWord);

    private static (int Level, int Word) Sureness(Snippet snippet, int word)
    {
        for (var i = word - 1; i >= 0 && i >= word - Reach && !snippet.IsCutBefore(i + 1); i--)
        {
            if (ModalWords.Sureness(snippet.Words[i].Lower) is { } level)
            {
                return (level, i);
            }

            if (snippet.Words[i].IsContent)
            {
                break;
            }
        }

        return (Fact, word);
    }
}
