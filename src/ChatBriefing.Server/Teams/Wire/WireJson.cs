using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Teams.Wire;

/// <summary>
/// Reads activities without trusting their shape: a field that is missing or of another kind is empty, so that one
/// nobody expected is ignored instead of failing.
/// </summary>
internal static class WireJson
{
    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = 64 };
    private static readonly JsonSerializerOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The value in <paramref name="json"/>.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public static JsonElement Parse(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json, Reading);
        return document.RootElement.Clone();
    }

    /// <summary>The text of <paramref name="node"/> as it is sent.</summary>
    public static string Write(JsonNode node) => node.ToJsonString(Writing);

    /// <summary>Bytes that Teams counts for it: two for each UTF-16 unit.</summary>
    public static int BytesOf(JsonNode node) => 2 * Write(node).Length;

    /// <summary>A text field; empty when there is none.</summary>
    public static string Text(this JsonElement element, string name) =>
        element.Field(name) is { ValueKind: JsonValueKind.String } field ? field.Text() : "";

    /// <summary>A field of any kind; undefined when there is none. A path goes down: "channel.id".</summary>
    public static JsonElement Field(this JsonElement element, string path)
    {
        var found = element;
        foreach (var name in path.Split('.'))
        {
            if (found.ValueKind != JsonValueKind.Object || !found.Has(name, out found))
            {
                return default;
            }
        }

        return found;
    }

    /// <summary>A text field by its path; empty when there is none.</summary>
    public static string TextAt(this JsonElement element, string path) =>
        element.Field(path) is { ValueKind: JsonValueKind.String } field ? field.Text() : "";

    /// <summary>A field that is true.</summary>
    public static bool Flag(this JsonElement element, string path) => element.Field(path).ValueKind == JsonValueKind.True;

    /// <summary>The items of a list; none when it is no list.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, string path) =>
        element.Field(path) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];
}
