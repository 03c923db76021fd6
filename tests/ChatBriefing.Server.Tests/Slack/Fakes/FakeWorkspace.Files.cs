using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Tests.Slack.Fakes;

/// <summary>Files that people uploaded, and their download.</summary>
public sealed partial class FakeWorkspace
{
    private readonly ConcurrentDictionary<string, (JsonObject About, byte[] Content)> files = new();
    private int downloads;

    /// <summary>Whether the app lacks the right to read files.</summary>
    public bool HidesFiles { get; set; }

    /// <summary>How many files were downloaded.</summary>
    public int Downloads => downloads;

    /// <summary>Keeps a file; what events tell of it.</summary>
    public JsonObject Upload(string name, byte[] content, long size, string user)
    {
        var id = $"F{NewTs().Replace(".", "", StringComparison.Ordinal)}";
        var about = new JsonObject
        {
            ["id"] = id,
            ["name"] = name,
            ["title"] = name,
            ["filetype"] = Path.GetExtension(name).TrimStart('.'),
            ["user"] = user,
            ["size"] = size,
            ["mode"] = "hosted",
            ["is_external"] = false,
            ["url_private"] = $"{FakeSlack.Address}files-pri/{id}/file",
            ["url_private_download"] = $"{FakeSlack.Address}files-pri/{id}/download/file",
            ["file_access"] = "visible",
        };
        files[id] = (about, content);
        return (JsonObject)about.DeepClone();
    }

    /// <summary>What a download gives: the file to who has the token, the page for signing in to all others.</summary>
    public (string Type, byte[] Content) Download(string path, string token)
    {
        var id = path.Split('/')[2];
        if (HidesFiles || token != BotToken || !files.TryGetValue(id, out var file))
        {
            return ("text/html", "<html><body>Sign in to Slack</body></html>"u8.ToArray());
        }

        Interlocked.Increment(ref downloads);
        return ("application/octet-stream", file.Content);
    }

    private JsonObject FileInfo(JsonObject arguments) => files.TryGetValue(Text(arguments, "file"), out var file)
        ? new() { ["file"] = file.About.DeepClone() }
        : throw new SlackFaultException("file_not_found");
}
