using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace ChatBriefing.Server.Slack.Http;

/// <summary>Reads the fields of a form out of a body whose bytes were already checked.</summary>
internal static class FormBody
{
    private const int MostFields = 100;

    /// <summary>Gives a field's text by its name; empty when there is none.</summary>
    /// <exception cref="InvalidDataException">It has too many fields.</exception>
    public static Func<string, string> Read(byte[] body)
    {
        using var reader = new FormReader(Encoding.UTF8.GetString(body)) { ValueCountLimit = MostFields, ValueLengthLimit = body.Length + 1, KeyLengthLimit = 1024 };
        var fields = reader.ReadForm();
        return name => fields.TryGetValue(name, out var value) ? value[0] ?? "" : "";
    }
}
