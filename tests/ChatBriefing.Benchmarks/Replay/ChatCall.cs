using System.Text.Json;
using System.Text.RegularExpressions;

namespace ChatBriefing.Benchmarks.Replay;

/// <summary>A call that came to the endpoint.</summary>
/// <param name="Path">The path it came to.</param>
/// <param name="Authorization">Its header.</param>
/// <param name="Body">Its JSON.</param>
internal sealed partial record ChatCall(string Path, string Authorization, JsonElement Body)
{
    /// <summary>The instruction.</summary>
    public string System => Content("system");

    /// <summary>What came with it.</summary>
    public string User => Content("user");

    /// <summary>Whether it asks for a form of JSON.</summary>
    public bool HasFormat => Body.TryGetProperty("response_format", out _);

    /// <summary>How many passages it carries.</summary>
    public int Passages => PassageLine().Count(User);

    private string Content(string role) => string.Join('\n', Body.GetProperty("messages").EnumerateArray()
        .Where(message => message.GetProperty("role").GetString() == role)
        .Select(message => TextOf(message.GetProperty("content"))));

    private static string TextOf(JsonElement content) => content.ValueKind == JsonValueKind.String
        ? content.GetString()!
        : string.Concat(content.EnumerateArray().Select(part => part.GetProperty("text").GetString()));

    [GeneratedRegex(@"^\[[0-9a-f]{24} passage \d+\]\r?$", RegexOptions.Multiline)]
    private static partial Regex PassageLine();
}
