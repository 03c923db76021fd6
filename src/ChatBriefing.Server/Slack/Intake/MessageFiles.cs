using System.Text.Json;
using ChatBriefing.Channels.Proposals;
using ChatBriefing.Server.Slack.Wire;

namespace ChatBriefing.Server.Slack.Intake;

/// <summary>The files that came with a message.</summary>
internal static class MessageFiles
{
    /// <summary>All of them; none for most messages.</summary>
    public static IReadOnlyList<OfferedFile> Of(SlackEvent message) => [.. message.Raw.Items("files").Where(file => file.Text("id").Length > 0).Select(Of)];

    /// <summary>One of them, out of an event or out of <c>files.info</c>. Of a file of another workspace the event tells its id only.</summary>
    public static OfferedFile Of(JsonElement file) => new(NameOf(file), file.Text("filetype"), file.Text("url_private_download"))
    {
        Id = file.Text("id"),
        Size = file.Number("size"),
        Elsewhere = file.Flag("is_external") || file.Text("mode") == "external" ? ElsewhereOf(file.Text("external_type")) : "",
    };

    /// <summary>A snippet has no ending, and readers know files by theirs.</summary>
    private static string NameOf(JsonElement file)
    {
        var name = file.Text("name") is { Length: > 0 } own ? own : file.Text("title");
        var ending = file.Text("filetype") switch
        {
            "text" => "txt",
            "markdown" => "md",
            var type => type,
        };
        return name.Length == 0 || Path.HasExtension(name) || ending.Length == 0 ? name : $"{name}.{ending}";
    }

    private static string ElsewhereOf(string type) => type switch
    {
        "gdrive" => "Google Drive",
        "dropbox" => "Dropbox",
        "box" => "Box",
        "onedrive" => "OneDrive",
        _ => "another service",
    };
}
