using ChatBriefing.Grounding.Matching;
using ChatBriefing.Grounding.Mentions;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Grounding.Vetoes;

/// <summary>Every name of the claim must occur in the window's passage or its title; part of a name is enough.</summary>
internal sealed class NameVeto : IVeto
{
    /// <summary>Where more of the words than this are capitalised, it is a headline and capitals mark no names.</summary>
    private const double HeadlineShare = 0.7;

    /// <inheritdoc/>
    public Objection? Check(Comparison comparison)
    {
        if (IsHeadline(comparison.Claim))
        {
            return null;
        }

        for (var i = 0; i < comparison.Claim.Words.Count; i++)
        {
            if (IsName(comparison.Claim, i) && !NameForms.Occurs(comparison.Claim.Words[i], comparison.Candidate.Text))
            {
                return Object(comparison, i);
            }
        }

        return null;
    }

    private static bool IsName(Snippet claim, int index) =>
        claim.Words[index] is { IsCapitalised: true, Kind: WordKind.Content } word && word.Length > 1 && !claim.BeginsSentence(index)
        && CalendarWords.Month(word.Lower) is null && CalendarWords.Weekday(word.Lower) is null
        && word.Lower is not ("mr" or "mrs" or "ms" or "dr" or "sir" or "fahrenheit" or "celsius");

    private static bool IsHeadline(Snippet claim)
    {
        var content = claim.Words.Where(word => word.Kind == WordKind.Content).ToList();
        return content.Count > 3 && content.Count(word => word.IsCapitalised) > HeadlineShare * content.Count;
    }

    private static Objection Object(Comparison comparison, int word)
    {
        var name = comparison.Claim.Written(word, word + 1);
        var gap = comparison.Alignment.GapOf(word);
        var other = gap is null ? -1 : Enumerable.Range(gap.WindowFrom, gap.WindowTo - gap.WindowFrom)
            .FirstOrDefault(i => comparison.Window.Words[i] is { IsCapitalised: true, Kind: WordKind.Content }, -1);
        return other >= 0 && gap!.IsInner
            ? Objection.Says(comparison.Window.Written(other, other + 1), name)
            : new Objection(Verdict.NotFound, $"The document does not name “{name}”.");
    }
}
