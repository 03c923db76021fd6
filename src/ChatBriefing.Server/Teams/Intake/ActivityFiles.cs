using System.Text.Json;
using ChatBriefing.Channels.Proposals;
using ChatBriefing.Server.Teams.Wire;

namespace ChatBriefing.Server.Teams.Intake;

/// <summary>The files that came with a message. In a chat with the bot they come with an address; in a channel they lie in SharePoint, and the message only refers to them.</summary>
internal static class ActivityFiles
{
    private const string Download = "application/vnd.microsoft.teams.file.download.info";
    private const string Reference = "reference";

    /// <summary>All of them; none for most messages.</summary>
    public static IReadOnlyList<OfferedFile> Of(TeamsActivity activity) => [.. activity.Raw.Items("attachments").Select(Of).OfType<OfferedFile>()];

    private static OfferedFile? Of(JsonElement attachment) => attachment.Text("contentType") switch
    {
        Download when attachment.TextAt("content.downloadUrl") is { Length: > 0 } address => new OfferedFile(attachment.Text("name"), attachment.TextAt("content.fileType"), address)
        {
            Id = attachment.TextAt("content.uniqueId"),
        },
        Reference => new OfferedFile(attachment.Text("name"), "", "") { Elsewhere = "SharePoint" },
        _ => null,
    };
}
