using System.Globalization;
using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Members;
using ChatBriefing.Library;
using ChatBriefing.Library.Collections;
using ChatBriefing.Server.Slack.Api;
using ChatBriefing.Server.Slack.Intake;
using ChatBriefing.Server.Slack.Rendering;
using ChatBriefing.Server.Slack.Rendering.Blocks;
using ChatBriefing.Server.Slack.Wire;

namespace ChatBriefing.Server.Slack.Errands;

/// <summary>Unfolds links to our own documents: title and date only, since everybody in the channel sees it.</summary>
internal sealed class UnfurlErrands(SlackClient client, ReadableLibrary library, AudienceFinder audiences, DocumentLinks links)
{
    private const int MostLinks = 5;
    private const int LongestTitle = 200;
    private const string Composer = "composer";

    /// <summary>Unfolds what <paramref name="callback"/> (link_shared) names; null when none of it is ours.</summary>
    public Errand? Unfold(EventCallback callback)
    {
        var shared = callback.Event;
        var ours = shared.Raw.Items("links")
            .Select(link => link.Text("url"))
            .Distinct()
            .Select(url => (Url: url, Document: links.DocumentAt(Mrkdwn.Unescape(url))))
            .Where(link => link.Document is not null)
            .ToList();
        var shown = ours.Take(MostLinks).ToList();
        return ours.Count == 0 || PlaceOf(shared) is not { } place
            ? null
            : new Errand("unfolding a link", cancellationToken => UnfoldAsync(Rooms.Of(callback.TeamId, shared.Channel, null, Rooms.KindOf(callback)), place, shown!, ours.Count - shown.Count, cancellationToken));
    }

    /// <summary>Where the link stands: in a message, or in one that is still being typed, which has no id of its own.</summary>
    private static JsonObject? PlaceOf(SlackEvent shared)
    {
        var (id, source, ts) = (shared.Raw.Text("unfurl_id"), shared.Raw.Text("source"), shared.Raw.Text("message_ts"));
        return source == Composer
            ? id.Length > 0 ? new() { ["unfurl_id"] = id, ["source"] = source } : null
            : ts.Length > 0 ? new() { ["channel"] = shared.Channel, ["ts"] = ts } : null;
    }

    private async Task UnfoldAsync(Conversation room, JsonObject place, IReadOnlyList<(string Url, string Document)> ours, int left, CancellationToken cancellationToken)
    {
        var audience = await audiences.OfRoomAsync(room, cancellationToken);
        var unfurls = new JsonObject();
        foreach (var (url, id) in ours)
        {
            if (await library.FindAsync(id, null, audience, cancellationToken) is { } document)
            {
                unfurls[url] = new JsonObject { ["blocks"] = new JsonArray(Preview(document)) };
            }
        }

        if (unfurls.Count > 0)
        {
            if (left > 0)
            {
                ((JsonArray)unfurls.Last().Value!["blocks"]!).Add((JsonNode)Block.Context($"and {Count.Of(left, "more link")}"));
            }

            place["unfurls"] = unfurls;
            await client.CallAsync("chat.unfurl", place, cancellationToken);
        }
    }

    private JsonObject Preview(DocumentVersion document)
    {
        var title = Shortened.To(ForeignText.Line(document.Title), LongestTitle);
        var date = document.Date?.ToString("' · 'd MMM yyyy", CultureInfo.InvariantCulture) ?? "";
        return Block.RichText(Rich.Section(Rich.Link(links.To(document.DocumentId), title.Length > 0 ? title : "Untitled document"), Rich.Text(date)));
    }
}
