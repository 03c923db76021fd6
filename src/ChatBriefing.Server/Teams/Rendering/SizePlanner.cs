using System.Text.Json.Nodes;
using ChatBriefing.Server.Teams.Wire;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Teams.Rendering;

/// <summary>Finds the most detailed form of a message or a card that Teams takes, counted as Teams counts: in UTF-16.</summary>
internal sealed class SizePlanner(IOptions<TeamsOptions> options)
{
    /// <summary>The first of the messages that fits with its cards; the last one when none does.</summary>
    public JsonObject Fit(Func<Detail, JsonObject> render) => First(render, Fits);

    /// <summary>The first of the cards that fits; the last one when none does.</summary>
    public JsonObject FitCard(Func<Detail, JsonObject> render) => First(render, card => WireJson.BytesOf(card) <= options.Value.CardBytes);

    private bool Fits(JsonObject activity) =>
        WireJson.BytesOf(activity) <= options.Value.MessageBytes
        && (activity["attachments"] as JsonArray ?? []).All(attachment => WireJson.BytesOf(attachment!["content"]!) <= options.Value.CardBytes);

    private static JsonObject First(Func<Detail, JsonObject> render, Func<JsonObject, bool> fits)
    {
        JsonObject? form = null;
        foreach (var detail in Detail.FromMostToLeast())
        {
            form = render(detail);
            if (fits(form))
            {
                break;
            }
        }

        return form!;
    }
}
