using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Slack.Wire;

/// <summary>
/// Reads Slack's JSON without trusting its shape: a field that is missing or of another kind is empty, so that a payload
/// nobody expected is ignored instead of failing.
/// </summary>
internal static class WireJson
{
    /// <summary>Letters as they are: escapes would count against Slack's limits.</summary>
    public static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = 64 };

    /// <summary>The value in <paramref name="json"/>.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public static JsonElement Parse(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json, Reading);
        return document.RootElement.Clone();
    }

    /// <summary>The text of <paramref name="node"/> as it is sent.</summary>
    public static string Write(JsonNode node) => node.ToJsonString(Options);

    /// <summary>A text field; empty when there is none.</summary>
    public static string Text(this JsonElement element, string name) =>
        element.Field(name) is { ValueKind: JsonValueKind.String } field ? field.Text() : "";

    /// <summary>A field that is true.</summary>
    public static bool Flag(this JsonElement element, string name) => element.Field(name).ValueKind == JsonValueKind.True;

    /// <summary>A whole number; 0 when there is none.</summary>
    public static long Number(this JsonElement element, string name) =>
        element.Field(name) is { ValueKind: JsonValueKind.Number } field && field.TryGetInt64(out var number) ? number : 0;

    /// <summary>A field of any kind; undefined when there is none.</summary>
    public static JsonElement Field(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.Has(name, out var field) ? field : default;

    /// <summary>The items of a list; none when it is no list.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.Field(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];
}
