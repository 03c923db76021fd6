using System.Text.RegularExpressions;
using ChatBriefing.Briefings;
using ChatBriefing.Grounding;
using ChatBriefing.Library;

namespace ChatBriefing.Benchmarks.BriefingQuality;

/// <summary>
/// Looks at every line of an edition without trusting it: does the quote stand in the stored text, does the check, run anew on the
/// quotes alone, bear the line out, and do all its figures and capitalised words stand in them? The last knows nothing of the product's own reading.
/// </summary>
internal static partial class IndependentCheck
{
    /// <summary>What is wrong with the edition; nothing, one hopes.</summary>
    public static async Task<IReadOnlyList<string>> FaultsOf(Edition edition, IVersionReader versions, CancellationToken cancellationToken)
    {
        var faults = new List<string>();
        foreach (var sentence in edition.Text.Sentences)
        {
            var cited = edition.Text.Citations.Where(citation => sentence.Citations.Contains(citation.Number)).ToList();
            var quotes = new List<Evidence>();
            foreach (var citation in cited)
            {
                var version = await versions.FindAsync(citation.DocumentId, citation.Version, cancellationToken);
                if (version is null || version.Text.Substring(citation.Start, citation.Length) != citation.Quote)
                {
                    faults.Add($"The quote [{citation.Number}] does not stand in the stored text.");
                    continue;
                }

                quotes.Add(new Evidence(new Passage { DocumentId = citation.DocumentId, Version = citation.Version, Ordinal = 0, Start = citation.Start, Text = citation.Quote, Title = "", Collection = "" }));
            }

            if (!StatementChecker.Check(new Statement(sentence.Text, quotes)).IsSupported)
            {
                faults.Add($"The check, run anew, does not bear out: {sentence.Text}");
            }

            var words = string.Join('\n', cited.Select(citation => citation.Quote));
            faults.AddRange(Marks().Matches(sentence.Text).Select(match => match.Value).Where(mark => !words.Contains(mark, StringComparison.Ordinal)).Select(mark => $"“{mark}” does not stand in the quote of: {sentence.Text}"));
        }

        return faults;
    }

    /// <summary>Figures, and words with a capital.</summary>
    [GeneratedRegex(@"\d[\d.,:]*\d|\d|\p{Lu}[\p{L}’'-]+")]
    private static partial Regex Marks();
}
