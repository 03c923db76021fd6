using System.Collections.Frozen;
using ChatBriefing.Grounding.Matching;

namespace ChatBriefing.Grounding.Vetoes;

/// <summary>"All", "some", "almost", "at least": a claim may not say more or less than the window in the same place.</summary>
internal sealed class QuantityWordVeto : IVeto
{
    private static readonly FrozenDictionary<string, string> Sorts = Read(
        "all=all,every,everyone,everybody,everything,entire,always,each,both,whole,completely,fully;most=most,majority,mostly,usually,largely;"
        + "many=many,numerous,much,several,often,frequently;some=some,sometimes,certain,partly;few=few,little,rarely,seldom;"
        + "none=none,no,nobody,nothing,never;half=half;almost=almost,nearly,about,around,roughly,approximately;only=only,just,merely;"
        + "least=least,minimum;more=more,over,above,exceeding;less=less,fewer,under,below;up=up");

    /// <inheritdoc/>
    public Objection? Check(Comparison comparison)
    {
        foreach (var gap in comparison.Alignment.Gaps.Where(gap => gap.HasClaimWords))
        {
            var claimed = SortIn(comparison.Claim, gap.ClaimFrom, gap.ClaimTo);
            var told = SortIn(comparison.Window, gap.WindowFrom, gap.WindowTo);
            if (claimed.Word is { } word && IsWrong(comparison, gap, claimed.Sort, told.Sort))
            {
                return told.Word is { } other
                    ? Objection.Says(comparison.Window.Words[other].Lower, comparison.Claim.Words[word].Lower)
                    : Objection.Lacks($"“{comparison.Claim.Words[word].Lower}” in this place");
            }
        }

        return null;
    }

    private static bool IsWrong(Comparison comparison, Gap gap, string? claimed, string? told)
    {
        var isShort = gap.ClaimTo - gap.ClaimFrom <= 3 && gap.WindowTo - gap.WindowFrom <= 3;
        var isStrong = claimed is "all" or "most" or "none" or "only" or "half";
        return claimed != told && isShort && ((told is not null && (gap.IsInner || comparison.IsOneSentence)) || (isStrong && comparison.IsCopy));
    }

    private static (int? Word, string? Sort) SortIn(Snippet snippet, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Sorts.TryGetValue(snippet.Words[i].Lower, out var sort))
            {
                return (i, sort);
            }
        }

        return (null, null);
    }

    private static FrozenDictionary<string, string> Read(string table) =>
        (from line in table.Split(';')
         let halves = line.Split('=')
         from word in halves[1].Split(',')
         select (word, sort: halves[0])).ToFrozenDictionary(x => x.word, x => x.sort);
}
