using ChatBriefing.Grounding.Matching;
using ChatBriefing.Grounding.Mentions;
using ChatBriefing.Library.Learning;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Grounding.Scoring;

/// <summary>What a claim must find one by one: names, numbers, dates, quotations, negations and how sure it is.</summary>
internal static class DutyFigures
{
    /// <summary>Adds them.</summary>
    public static void Add(FeatureRow row, ClaimReading reading)
    {
        var claim = reading.Claim;
        var window = reading.Best?.Comparison.Wide;
        AddNames(row, reading);
        var numbers = claim.Quantities.Where(q => q.IsDuty && !claim.Dates.Any(date => date.Holds(q.FirstWord))).ToList();
        var all = reading.Evidence.SelectMany(text => text.Whole.Quantities).ToList();
        row["Numbers"] = numbers.Count;
        row["NumbersMissed"] = numbers.Count(q => window is null || !window.Quantities.Any(q.Agrees));
        row["NumbersMissedAll"] = numbers.Count(q => !all.Exists(q.Agrees));
        row["Dates"] = claim.Dates.Count;
        row["DatesMissed"] = claim.Dates.Count(date => window is null || !window.Dates.Any(date.IsToldBy));
        row["DatesMissedAll"] = claim.Dates.Count(date => !reading.Evidence.Any(text => text.Whole.Dates.Any(date.IsToldBy)));
        row["Quotations"] = QuotationReader.Read(claim.Text).Count;
        row["Denies"] = Count(claim, NegationWords.Contains);
        row["DeniesMore"] = row["Denies"] - (reading.Best is { } best ? Count(best.Comparison.Window, NegationWords.Contains) : 0);
        row["Unsure"] = Count(claim, word => ModalWords.Sureness(word) is not null || word is "can" or "should" or "must" or "often" or "usually" or "typically" or "generally");
        row["UnsureMore"] = row["Unsure"] - (reading.Best is { } view ? Count(view.Comparison.Window, word => ModalWords.Sureness(word) is not null) : 0);
        row["Speakers"] = claim.Attributions.Count;
    }

    private static void AddNames(FeatureRow row, ClaimReading reading)
    {
        int names = 0, missed = 0, missedAll = 0, inWindow = 0;
        for (var i = 0; i < reading.Claim.Words.Count; i++)
        {
            var word = reading.Claim.Words[i];
            if (word is not { IsCapitalised: true, Kind: WordKind.Content } || word.Length < 2 || reading.Claim.BeginsSentence(i))
            {
                continue;
            }

            names++;
            inWindow += reading.Cover.InWindow[reading.Cover.PlaceOf[i]] ? 1 : 0;
            missed += reading.Best is { } best && NameForms.Occurs(word, best.Comparison.Candidate.Text) ? 0 : 1;
            missedAll += reading.Evidence.Any(text => NameForms.Occurs(word, text)) ? 0 : 1;
        }

        row["Names"] = names;
        row["NamesMissed"] = missed;
        row["NamesMissedAll"] = missedAll;
        row["NamesInWindow"] = names == 0 ? 1 : (double)inWindow / names;
    }

    private static int Count(Snippet snippet, Func<string, bool> holds) => snippet.Words.Count(word => holds(word.Lower));
}
