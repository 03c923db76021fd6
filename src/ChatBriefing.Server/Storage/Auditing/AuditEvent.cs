using System.Text.Json;

namespace ChatBriefing.Server.Storage.Auditing;

/// <summary>Something to write into the audit.</summary>
/// <param name="Who">Who did it: <see cref="Actor.Name"/>, or <see cref="Actor.Bot"/> for what the bot shows.</param>
/// <param name="What">What was done ("document.removed").</param>
/// <param name="Subject">What it was done to: an id or a name, never words of a document.</param>
/// <param name="Details">More of it, as JSON; no words of a document either.</param>
internal sealed record AuditEvent(string Who, string What, string Subject, string Details)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>One that whoever acts now does.</summary>
    public static AuditEvent Of<T>(string what, string subject, T details) => By(Actor.Name, what, subject, details);

    /// <summary>One that <paramref name="who"/> does.</summary>
    public static AuditEvent By<T>(string who, string what, string subject, T details) =>
        new(who, what, subject, JsonSerializer.Serialize(details, Json));

    /// <summary>Details as they were written; null when they are others.</summary>
    public static T? TryRead<T>(string details)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(details, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
