using System.Collections.Frozen;
using ChatBriefing.Library.Learning;

namespace ChatBriefing.Grounding.Scoring;

/// <summary>What sort of sentence a claim is: models add advice, conclusions and headings of their own in recurring words.</summary>
internal static class FormFigures
{
    private static readonly FrozenSet<string> Connectives = Set("additionally however therefore overall finally moreover furthermore also thus hence instead then next once after while lastly ultimately consequently");
    private static readonly FrozenSet<string> Concluding = Set("suggests suggesting highlights highlighting emphasizes emphasizing indicates indicating showcasing demonstrates demonstrating reflects reflecting ensuring underscores despite overall making leading resulting due");
    private static readonly FrozenSet<string> Advising = Set("important ensure recommended consult helpful essential crucial consider recommend necessary note remember repeat desired needed additional various specific such example etc");
    private static readonly FrozenSet<string> AboutText = Set("passage passages provided given information context text article question answer unable based mention mentioned according author document summary");
    private static readonly FrozenSet<string> Pronouns = Set("he she it they this that these those his her its their such");

    /// <summary>Adds them.</summary>
    public static void Add(FeatureRow row, ClaimReading reading)
    {
        var claim = reading.Claim;
        var first = claim.Words.Count > 0 ? claim.Words[0].Lower : "";
        row["Words"] = claim.Words.Count;
        row["ContentWords"] = claim.Words.Count(word => word.IsContent);
        row["RarityMean"] = reading.Cover.Weights.DefaultIfEmpty().Average();
        row["RarityMost"] = reading.Cover.Weights.DefaultIfEmpty().Max();
        row["Connective"] = Connectives.Contains(first) ? 1 : 0;
        row["Concluding"] = claim.Words.Count(word => Concluding.Contains(word.Lower));
        row["Advising"] = claim.Words.Count(word => Advising.Contains(word.Lower));
        row["AboutText"] = claim.Words.Count(word => AboutText.Contains(word.Lower));
        row["PronounFirst"] = Pronouns.Contains(first) ? 1 : 0;
        row["Pronouns"] = claim.Words.Count(word => Pronouns.Contains(word.Lower));
        row["You"] = claim.Words.Count(word => word.Lower is "you" or "your");
        row["Commas"] = claim.Text.Count(c => c == ',');
        row["Colon"] = claim.Text.TrimEnd() is [.., ':'] ? 2 : claim.Text.Contains(':', StringComparison.Ordinal) ? 1 : 0;
        row["Lowercase"] = claim.Words is [{ IsCapitalised: false }, ..] ? 1 : 0;
        row["Repeats"] = row["ContentWords"] - reading.Cover.Weights.Count;
        row["NamesRepeated"] = claim.Words.Where(word => word.IsCapitalised && word.IsContent).GroupBy(word => word.Term).Count(group => group.Count() > 1);
        row["Brackets"] = claim.Text.Contains('(', StringComparison.Ordinal) ? 1 : 0;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
