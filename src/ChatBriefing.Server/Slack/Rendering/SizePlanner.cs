using System.Text.Json.Nodes;
using ChatBriefing.Server.Slack.Wire;

namespace ChatBriefing.Server.Slack.Rendering;

/// <summary>Finds the most detailed form of a message that Slack takes.</summary>
internal static class SizePlanner
{
    /// <summary>Most blocks of a message.</summary>
    public const int MostBlocks = 50;

    /// <summary>
    /// Most characters over all blocks, counted over their JSON. Slack refuses somewhere near 13,200 with
    /// <c>msg_blocks_too_long</c> and documents no figure.
    /// </summary>
    public const int MostCharacters = 12_000;

    /// <summary>The first of the forms that fits; the last one when none does.</summary>
    public static JsonArray Fit(Func<Detail, JsonArray> render)
    {
        JsonArray? blocks = null;
        foreach (var detail in Detail.FromMostToLeast())
        {
            blocks = render(detail);
            if (Fits(blocks))
            {
                break;
            }
        }

        return blocks!;
    }

    /// <summary>Whether Slack takes the blocks.</summary>
    public static bool Fits(JsonArray blocks) => blocks.Count <= MostBlocks && WireJson.Write(blocks).Length <= MostCharacters;
}
