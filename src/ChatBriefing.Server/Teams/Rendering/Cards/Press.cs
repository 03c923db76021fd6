using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Teams.Rendering.Cards;

/// <summary>Buttons that the bot answers. Older clients know no Action.Execute and send the same as a message.</summary>
internal static class Press
{
    /// <summary>Name of the field that holds the verb in a message.</summary>
    public const string VerbField = "verb";

    /// <summary>Name of the field that holds what the button is about.</summary>
    public const string IdField = "id";

    private const string RevisionField = "revision";

    /// <summary>A button.</summary>
    /// <param name="verb">What is wanted: see <see cref="CardVerbs"/>.</param>
    /// <param name="title">Its words.</param>
    /// <param name="id">What it is about.</param>
    /// <param name="style">"positive" or "destructive"; null for neither.</param>
    /// <param name="revision">Which state of the card it stands on, where a second press on another state is meant: what is pressed twice in a minute otherwise counts once.</param>
    public static JsonObject Of(string verb, string title, string id, string? style = null, int revision = 0)
    {
        var action = new JsonObject
        {
            ["type"] = "Action.Execute",
            ["verb"] = verb,
            ["title"] = title,
            ["data"] = new JsonObject { [IdField] = id },
            ["fallback"] = new JsonObject { ["type"] = "Action.Submit", ["title"] = title, ["data"] = new JsonObject { [VerbField] = verb, [IdField] = id } },
        };
        if (revision > 0)
        {
            action["data"]![RevisionField] = revision;
            action["fallback"]!["data"]![RevisionField] = revision;
        }

        if (style is not null)
        {
            action["style"] = style;
        }

        return action;
    }
}
