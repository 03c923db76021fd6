using System.Buffers;
using System.Globalization;
using ChatBriefing.Grounding.Matching;

namespace ChatBriefing.Grounding.Mentions;

/// <summary>Reads the numbers of a text, in digits and in words.</summary>
internal static class QuantityReader
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");

    /// <summary>The numbers, in order.</summary>
    public static IReadOnlyList<Quantity> Read(Snippet snippet)
    {
        var found = new List<Quantity>();
        for (var at = 0; at < snippet.Words.Count; at++)
        {
            var quantity = char.IsDigit(snippet.Words[at].Lower[0]) ? InDigits(snippet, at) : InWords(snippet, at);
            if (quantity is not null)
            {
                found.Add(quantity);
                at = quantity.LastWord;
            }
        }

        return found;
    }

    private static Quantity InDigits(Snippet snippet, int at)
    {
        var raw = snippet.Words[at].Lower;
        var digits = raw.AsSpan().IndexOfAnyExcept(Digits);
        var (head, suffix) = digits < 0 ? (raw, "") : (raw[..digits], raw[digits..]);
        var value = decimal.TryParse(head.TrimEnd('.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var parsed) ? parsed : (decimal?)null;
        var scale = NumberWords.Scale(suffix);
        var last = at;
        if (scale is null && suffix.Length == 0 && ScaleAt(snippet, at + 1) is { } next)
        {
            (scale, last) = (next, at + 1);
        }

        var isOdd = suffix.Length > 0 && scale is null && Units.OfSuffix(suffix).Length == 0;
        value = isOdd ? null : value is > 1e15m ? value : value * (scale ?? 1);
        var unit = Units.Of(snippet, at, last);
        return new Quantity(value, raw, unit.Length > 0 ? unit : Units.OfSuffix(suffix), at, last, !IsListNumber(snippet, at));
    }

    private static Quantity? InWords(Snippet snippet, int at)
    {
        var first = snippet.Words[at].Lower;
        if (NumberWords.Ordinal(first) is { } ordinal)
        {
            return new Quantity(ordinal, first, "", at, at, ordinal > 2);
        }

        var startsWithArticle = first is "a" or "an" && ScaleAt(snippet, at + 1) is not null;
        if (!startsWithArticle && (NumberWords.Unit(first) ?? NumberWords.Ten(first) ?? LongScale(first)) is null)
        {
            return null;
        }

        decimal total = 0, part = startsWithArticle ? 1 : 0;
        var last = startsWithArticle ? at : at - 1;
        for (var i = last + 1; i < snippet.Words.Count && (i == at || !snippet.IsCutBefore(i)); i++)
        {
            var word = snippet.Words[i].Lower;
            if (word == "and" && last >= at && i + 1 < snippet.Words.Count && part >= 100 && Small(snippet.Words[i + 1].Lower) is not null)
            {
                continue;
            }

            if (Small(word) is { } small && part % 100 is 0 or (>= 20 and < 100) && (part % 10 == 0))
            {
                part += small;
            }
            else if (LongScale(word) is { } scale && part < 1e12m)
            {
                part = Math.Max(part, 1) * scale;
                (total, part) = scale >= 1000 ? (total + part, 0) : (total, part);
            }
            else
            {
                break;
            }

            last = i;
        }

        var value = total + part;
        if (IsHalfBehind(snippet, last))
        {
            (value, last) = (value + 0.5m, last + 3);
        }

        return new Quantity(value, value.ToString("0.####", CultureInfo.InvariantCulture), Units.Of(snippet, at, last), at, last, value > 1);
    }

    private static bool IsHalfBehind(Snippet snippet, int last) =>
        last + 3 < snippet.Words.Count && snippet.Words[last + 1].Lower == "and" && snippet.Words[last + 2].Lower == "a" && snippet.Words[last + 3].Lower == "half";

    private static decimal? Small(string word) => NumberWords.Unit(word) ?? NumberWords.Ten(word);

    private static decimal? LongScale(string word) => word.Length > 2 ? NumberWords.Scale(word) : null;

    private static decimal? ScaleAt(Snippet snippet, int word) =>
        word < snippet.Words.Count && !snippet.IsCutBefore(word) ? LongScale(snippet.Words[word].Lower) : null;

    /// <summary>"2." at the beginning of a text counts an item, nothing in the world.</summary>
    private static bool IsListNumber(Snippet snippet, int word) =>
        word == 0 && snippet.Words[0].End < snippet.Text.Length && snippet.Text[snippet.Words[0].End] is '.' or ')' or ':'
        && snippet.Words[0].Length < 3;
}
