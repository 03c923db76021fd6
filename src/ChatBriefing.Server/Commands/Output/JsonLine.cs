using System.Text.Encodings.Web;
using System.Text.Json;

namespace ChatBriefing.Server.Commands.Output;

/// <summary>Prints what a program will read: one JSON value on one line, its letters as they are.</summary>
internal static class JsonLine
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Prints <paramref name="value"/>.</summary>
    public static void Write<T>(T value) => Console.Out.WriteLine(JsonSerializer.Serialize(value, Options));
}
