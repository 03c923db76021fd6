using System.Globalization;
using System.Xml.Linq;
using ChatBriefing.Library.Reading.Office;

namespace ChatBriefing.Library.Reading.Feeds;

/// <summary>Writes an item of a feed.</summary>
internal static class FeedItem
{
    private static readonly string[] Dates = ["pubDate", "published", "updated", "date", "issued"];

    /// <summary>Writes title, date, author and content; tells the item's date.</summary>
    public static DateOnly? Write(XElement item, BlockTextBuilder builder)
    {
        var date = DateOf(item);
        builder.EndRun();
        builder.AddHeading(1, FeedText.Line(item.Child("title")) ?? string.Create(CultureInfo.InvariantCulture, $"Item {builder.Place.Number}"));
        string?[] facts =
        [
            date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            FeedText.Line(item.Child("author").Child("name") ?? item.Child("creator") ?? item.Child("author")),
            FeedText.Line(item.Child("link")) ?? item.Child("link").Value("href"),
        ];
        builder.AddParagraph(string.Join(" · ", facts.Where(fact => fact is not null)));
        FeedText.Write(item.Child("encoded") ?? item.Child("content") ?? item.Child("description") ?? item.Child("summary"), builder);
        return date;
    }

    /// <summary>The date the item says it has; null when it says none.</summary>
    public static DateOnly? DateOf(XElement item)
    {
        var text = Dates.Select(name => item.Child(name)?.Value).FirstOrDefault(value => value is not null);
        return WrittenDate.FirstIn(text) ?? (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out var moment) ? DateOnly.FromDateTime(moment.Date) : null);
    }
}
