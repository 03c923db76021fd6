using System.Net;
using System.Xml.Linq;
using ChatBriefing.Library.Fetching;
using ChatBriefing.Library.Reading;
using ChatBriefing.Library.Reading.Feeds;
using ChatBriefing.Library.Reading.Office;

namespace ChatBriefing.Library.Following;

/// <summary>Takes a feed (RSS 0.9 to 2.0, Atom) apart into its items. No document types, nothing fetched.</summary>
public static class FeedEntries
{
    /// <summary>Feeds are windows on the newest items; of a longer one the first are taken.</summary>
    private const int MostEntries = 500;

    /// <summary>The items, each once; null when the content is no feed.</summary>
    /// <param name="address">The feed's address, for items that have none of their own.</param>
    /// <param name="content">What the address answered.</param>
    /// <param name="maxDepth">How deep markup may nest.</param>
    public static IReadOnlyList<FeedEntry>? Read(string address, byte[] content, int maxDepth)
    {
        try
        {
            using var reader = new GuardedXml(new MemoryStream(content, writable: false), maxDepth);
            var root = XElement.Load(reader);
            return root.Name.LocalName is "rss" or "feed" or "RDF" ? Entries(address, root) : null;
        }
        catch (Exception fault) when (fault is System.Xml.XmlException or RefusedContentException)
        {
            return null;
        }
    }

    private static List<FeedEntry> Entries(string address, XElement root)
    {
        var channel = root.Child("channel") ?? root;
        var items = channel.Children("item").Concat(channel.Children("entry")).Concat(root.Children("item")).Distinct();
        return [.. items.Take(MostEntries).Select(item => Entry(address, item)).OfType<FeedEntry>().DistinctBy(entry => entry.Source)];
    }

    private static FeedEntry? Entry(string address, XElement item)
    {
        var title = FeedText.Line(item.Child("title"));
        var id = FeedText.Line(item.Child("guid")) ?? FeedText.Line(item.Child("id")) ?? item.Value("about");
        var content = FeedText.Markup(item.Child("encoded") ?? item.Child("content") ?? item.Child("description") ?? item.Child("summary"));
        var source = LinkOf(item) ?? ((id ?? title) is { } key ? $"{address}#{key}" : null);
        if (source is null || (title is null && string.IsNullOrWhiteSpace(content)))
        {
            return null;
        }

        var heading = WebUtility.HtmlEncode(title ?? "Item");
        return new FeedEntry(source, title ?? "Item", FeedItem.DateOf(item), $"<!doctype html><title>{heading}</title><h1>{heading}</h1>{content}");
    }

    /// <summary>Only an address that a reader can open names the item; where it leads is not looked at.</summary>
    private static string? LinkOf(XElement item)
    {
        var links = item.Children("link").Where(link => link.Value("rel") is null or "alternate").Select(link => link.Value("href") ?? link.Value.Trim());
        return links.FirstOrDefault(link => FetchAddress.TryRead(link, out _, out _));
    }
}
