using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Tests.Slack.Fakes;

/// <summary>Sends to the bot what Slack sends, signed as Slack signs.</summary>
public sealed class SlackSender(HttpClient bot, TimeProvider time)
{
    public const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";

    /// <summary>An envelope around an event.</summary>
    public static JsonObject Envelope(JsonObject happened, string eventId, string team = FakeWorkspace.Team) => new()
    {
        ["token"] = "t",
        ["team_id"] = team,
        ["api_app_id"] = "A0FAKE",
        ["type"] = "event_callback",
        ["event_id"] = eventId,
        ["event_time"] = 1,
        ["authorizations"] = new JsonArray(new JsonObject { ["team_id"] = team, ["user_id"] = FakeWorkspace.BotUser, ["is_bot"] = true }),
        ["is_ext_shared_channel"] = false,
        ["event"] = happened.DeepClone(),
    };

    /// <summary>Sends an event's envelope; one that the manifest does not subscribe to goes nowhere.</summary>
    public Task<HttpResponseMessage> EventAsync(JsonObject envelope, CancellationToken cancellationToken, int retry = 0) =>
        envelope["event"] is JsonObject happened && !FakeWorkspace.IsTold(happened)
            ? Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK))
            : SendAsync("/slack/events", envelope.ToJsonString(), "application/json", retry, cancellationToken);

    /// <summary>Sends a click, a shortcut or a window.</summary>
    public Task<HttpResponseMessage> InteractionAsync(JsonObject payload, CancellationToken cancellationToken) =>
        SendAsync("/slack/interactions", Form([new("payload", payload.ToJsonString())]), "application/x-www-form-urlencoded", 0, cancellationToken);

    /// <summary>Sends a command.</summary>
    public Task<HttpResponseMessage> CommandAsync(IEnumerable<KeyValuePair<string, string>> fields, CancellationToken cancellationToken) =>
        SendAsync("/slack/commands", Form(fields), "application/x-www-form-urlencoded", 0, cancellationToken);

    /// <summary>The signature of a body.</summary>
    public static string Sign(string body, string timestamp, string secret = Secret) =>
        "v0=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"v0:{timestamp}:{body}")));

    private static string Form(IEnumerable<KeyValuePair<string, string>> fields) =>
        string.Join('&', fields.Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value)}"));

    private async Task<HttpResponseMessage> SendAsync(string path, string body, string contentType, int retry, CancellationToken cancellationToken)
    {
        var timestamp = time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, contentType) };
        request.Headers.Add("X-Slack-Request-Timestamp", timestamp);
        request.Headers.Add("X-Slack-Signature", Sign(body, timestamp));
        if (retry > 0)
        {
            request.Headers.Add("X-Slack-Retry-Num", retry.ToString(CultureInfo.InvariantCulture));
            request.Headers.Add("X-Slack-Retry-Reason", "http_timeout");
        }

        return await bot.SendAsync(request, cancellationToken);
    }
}
