using ChatBriefing.Grounding.Matching;
using ChatBriefing.Grounding.Mentions;

namespace ChatBriefing.Grounding.Vetoes;

/// <summary>What the claim denies the window must deny, and the other way round: compared in the aligned place, not anywhere.</summary>
internal sealed class NegationVeto : IVeto
{
    /// <summary>A negation reaches at most this many words ahead to the word it negates.</summary>
    private const int Reach = 3;

    /// <summary>In a rebuilt sentence the negation may stand this far off.</summary>
    private const int Tolerance = 6;

    /// <inheritdoc/>
    public Objection? Check(Comparison comparison) => ChangedInCopy(comparison) ?? ChangedAtWord(comparison) ?? Alone(comparison);

    /// <summary>In a copied sentence a negation was put in or taken out between two common words.</summary>
    private static Objection? ChangedInCopy(Comparison comparison)
    {
        if (!comparison.IsCopy)
        {
            return null;
        }

        foreach (var gap in comparison.Alignment.Gaps.Where(gap => gap.IsInner && IsOneClause(comparison.Window, gap.WindowFrom, gap.WindowTo)))
        {
            var claimed = Count(comparison.Claim, gap.ClaimFrom, gap.ClaimTo);
            var told = Count(comparison.Window, gap.WindowFrom, gap.WindowTo);
            if (claimed % 2 != told % 2)
            {
                return Objection.Says(
                    comparison.Window.Written(gap.WindowFrom - 1, gap.WindowTo + 1), comparison.Claim.Written(gap.ClaimFrom - 1, gap.ClaimTo + 1));
            }
        }

        return null;
    }

    private static Objection? ChangedAtWord(Comparison comparison)
    {
        for (var i = 0; i < comparison.Claim.Words.Count; i++)
        {
            var place = comparison.Alignment[i] >= 0 ? comparison.Alignment[i] : OnlyPlaceOf(comparison, i);
            if (place < 0 || !comparison.Claim.Words[i].IsContent || NegationWords.Contains(comparison.Claim.Words[i].Lower))
            {
                continue;
            }

            var claimed = NegationBefore(comparison.Claim, i);
            var told = NegationBefore(comparison.Window, place);
            if ((claimed is not null && told is null && !IsNear(comparison.Window, place))
                || (claimed is null && told is not null && !IsNear(comparison.Claim, i)))
            {
                return Objection.Says(
                    comparison.Window.Written(told ?? Math.Max(0, place - 1), place + 1),
                    comparison.Claim.Written(claimed ?? Math.Max(0, i - 1), i + 1));
            }
        }

        return null;
    }

    /// <summary>The claim says "not", and nothing says no in any way where the window has the words that it denies.</summary>
    private static Objection? Alone(Comparison comparison)
    {
        var words = comparison.Claim.Words;
        var at = words.FindIndex(word => NegationWords.IsPlain(word.Lower));
        if (at < 0)
        {
            return null;
        }

        var isDenied = Enumerable.Range(at, Math.Min(Tolerance, words.Count - at))
            .Any(i => words[i].IsContent && IsDenied(comparison.Window, words[i].Term));
        return isDenied || comparison.Alignment[at] >= 0
            ? null
            : Objection.Lacks($"“{comparison.Claim.Written(at, Math.Min(at + Reach, words.Count))}”");
    }

    /// <summary>Where a word stands that was not aligned because the sentence is rebuilt; -1 unless it stands there just once.</summary>
    private static int OnlyPlaceOf(Comparison comparison, int claimWord)
    {
        var term = comparison.Claim.Words[claimWord].Term;
        var first = comparison.Window.Words.FindIndex(word => word.Term == term);
        return first >= 0 && comparison.Window.Words.FindLastIndex(word => word.Term == term) == first ? first : -1;
    }

    private static bool IsDenied(Snippet window, string term) =>
        Enumerable.Range(0, window.Words.Count).Any(i => window.Words[i].Term == term && IsNear(window, i));

    private static bool IsOneClause(Snippet window, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (window.IsCutBefore(i))
            {
                return false;
            }
        }

        return true;
    }

    private static int Count(Snippet snippet, int from, int to) =>
        Enumerable.Range(from, to - from).Count(i => NegationWords.Contains(snippet.Words[i].Lower));

    private static bool IsNear(Snippet snippet, int word)
    {
        var from = Math.Max(0, word - Tolerance);
        return snippet.Words[from..Math.Min(snippet.Words.Count, word + Tolerance + 1)].Exists(near => NegationWords.MayStandForOne(near.Lower));
    }

    /// <summary>Index of the negation that governs a word: before it in the same clause, with no other content word between.</summary>
    private static int? NegationBefore(Snippet snippet, int word)
    {
        for (var i = word - 1; i >= 0 && i >= word - Reach && !snippet.IsCutBefore(i + 1); i--)
        {
            if (NegationWords.Contains(snippet.Words[i].Lower))
            {
                // "not only … but also" denies nothing.
                return snippet.Words[i + 1].Lower == "only" ? null : i;
            }

            if (snippet.Words[i].IsContent)
            {
                return null;
            }
        }

        return null;
    }
}
