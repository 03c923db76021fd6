using System.Globalization;
using ChatBriefing.Grounding.Matching;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Grounding.Mentions;

/// <summary>Gives numbers and months one term each, however they are written, so that they are found and aligned as the same word.</summary>
internal static class OneForm
{
    /// <summary>The words of <paramref name="text"/>: "three thousand" has the term "3000", "Oct." and the 10 of "2025-10-15" have "october".</summary>
    public static List<Word> Words(string text)
    {
        var words = Library.Text.Words.Of(text);
        var raw = new Snippet(text, words);
        var rewritten = new List<Word>(words);
        foreach (var quantity in raw.Quantities.Where(quantity => quantity is { IsDuty: true, Value: not null }))
        {
            Rewrite(rewritten, quantity);
        }

        foreach (var date in raw.Dates.Where(date => date.Month is not null))
        {
            for (var i = date.FirstWord; i <= date.LastWord; i++)
            {
                var isMonth = CalendarWords.Month(words[i].Lower) == date.Month || (date.LastWord - date.FirstWord == 2 && i == date.FirstWord + 1 && words[i].Kind == WordKind.Number && words[date.FirstWord].Length == 4);
                rewritten[i] = isMonth ? words[i] with { Term = "month" + date.Month, Kind = WordKind.Content } : words[i];
            }
        }

        return rewritten;
    }

    private static void Rewrite(List<Word> words, Quantity quantity)
    {
        var value = quantity.Value!.Value.ToString("0.############", CultureInfo.InvariantCulture);
        words[quantity.FirstWord] = words[quantity.FirstWord] with { Term = value, Kind = WordKind.Number };
        for (var i = quantity.FirstWord + 1; i <= quantity.LastWord; i++)
        {
            words[i] = words[i] with { Kind = WordKind.Stop };
        }
    }
}
