using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Showing.Editions;

namespace ChatBriefing.Server.Web.Feeds;

/// <summary>The editions of a subscription as an Atom feed (RFC 4287). Ids stay the same wherever the server runs.</summary>
internal static class EditionFeed
{
    /// <summary>Its content type.</summary>
    public const string ContentType = "application/atom+xml; charset=utf-8";

    /// <summary>The feed as XML.</summary>
    /// <param name="subscriptionId">The subscription.</param>
    /// <param name="name">What it is called; foreign text.</param>
    /// <param name="updated">When it last changed.</param>
    /// <param name="entries">Its editions, the newest first.</param>
    /// <param name="publicUrl">The base of the links.</param>
    public static string Of(string subscriptionId, string name, DateTimeOffset updated, IEnumerable<(EditionRecord Record, EditionMessage Message)> entries, string publicUrl)
    {
        var root = publicUrl.TrimEnd('/');
        var feed = new SyndicationFeed
        {
            Id = $"urn:chatbriefing:subscription:{Uri.EscapeDataString(subscriptionId)}",
            Title = new TextSyndicationContent(ForeignText.Line(name)),
            LastUpdatedTime = updated,
            Items = [.. entries.Select(entry => ItemOf(entry.Record, entry.Message, root))],
        };
        feed.Authors.Add(new SyndicationPerson { Name = "ChatBriefing" });
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri($"{root}/briefings/{Uri.EscapeDataString(subscriptionId)}/feed.atom"), "application/atom+xml"));
        feed.Links.Add(SyndicationLink.CreateAlternateLink(new Uri($"{root}/briefings/{Uri.EscapeDataString(subscriptionId)}"), "text/html"));
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, CheckCharacters = true }))
        {
            feed.SaveAsAtom10(writer);
        }

        return text.ToString();
    }

    /// <summary>When an edition last changed.</summary>
    public static DateTimeOffset MomentOf(EditionRecord record) => record.PostedAt ?? record.WrittenAt ?? record.DueAt;

    private static SyndicationItem ItemOf(EditionRecord record, EditionMessage message, string root)
    {
        var item = new SyndicationItem
        {
            Id = $"urn:chatbriefing:edition:{Uri.EscapeDataString(record.Id)}",
            Title = new TextSyndicationContent(EditionWords.Title(message.Head)),
            Summary = new TextSyndicationContent(EditionWords.Summary(message.Head, message.Edition)),
            Content = SyndicationContent.CreateHtmlContent(EditionHtml.Content(message.Head, message.Edition, root)),
            LastUpdatedTime = MomentOf(record),
            PublishDate = record.PostedAt ?? record.DueAt,
        };
        item.Links.Add(SyndicationLink.CreateAlternateLink(new Uri($"{root}/editions/{Uri.EscapeDataString(record.Id)}"), "text/html"));
        return item;
    }
}
