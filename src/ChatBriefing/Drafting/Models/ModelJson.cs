using System.Text.Json;

namespace ChatBriefing.Drafting.Models;

/// <summary>Finds the JSON object in what a model wrote: bare, in a code fence, or with words around it.</summary>
public static class ModelJson
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 16 };

    /// <summary>The object.</summary>
    /// <exception cref="ModelFaultException">There is none.</exception>
    public static JsonElement ObjectIn(string text)
    {
        var start = text.IndexOf('{', StringComparison.Ordinal);
        var end = text.LastIndexOf('}');
        if (start >= 0 && end > start)
        {
            try
            {
                using var document = JsonDocument.Parse(text.AsMemory(start, end - start + 1), Lenient);
                return document.RootElement.Clone();
            }
            catch (JsonException)
            {
                // Told below, like text without an object.
            }
        }

        throw new ModelFaultException("The model's reply is not the JSON object that it was asked for.");
    }

    /// <summary>The member of that name in any case, or nothing when there is none.</summary>
    public static JsonElement? Member(JsonElement item, string name)
    {
        if (item.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in item.EnumerateObject())
            {
                if (string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase))
                {
                    return property.Value;
                }
            }
        }

        return null;
    }
}
