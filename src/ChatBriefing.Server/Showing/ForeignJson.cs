using System.Text.Json;

namespace ChatBriefing.Server.Showing;

/// <summary>Reads text out of JSON from outside: a lone half of a surrogate pair is JSON but no text, in a value as in a name.</summary>
internal static class ForeignJson
{
    /// <summary>Its text; empty when it is none.</summary>
    public static string Text(this JsonElement field)
    {
        try
        {
            return field.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }

    /// <summary>All fields whose names are text.</summary>
    public static IEnumerable<(string Name, JsonElement Value)> Fields(this JsonElement element) => element.ValueKind == JsonValueKind.Object
        ? element.EnumerateObject().Select(field => (Name: NameOf(field), field.Value)).Where(field => field.Name.Length > 0)
        : [];

    /// <summary>Whether an object has the field. A name among the others that is no text makes the look for any other fail.</summary>
    public static bool Has(this JsonElement element, string name, out JsonElement field)
    {
        try
        {
            return element.TryGetProperty(name, out field);
        }
        catch (InvalidOperationException)
        {
            field = default;
            return false;
        }
    }

    private static string NameOf(JsonProperty field)
    {
        try
        {
            return field.Name;
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }
}
