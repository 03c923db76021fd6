using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Tests.Teams.Fakes;

/// <summary>Sends to the bot what Teams sends, with Teams' token.</summary>
public sealed class TeamsSender(HttpClient bot, FakeTeams teams)
{
    /// <summary>Sends an activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <param name="token">The token; null for a good one, empty for none.</param>
    public async Task<HttpResponseMessage> SendAsync(JsonObject activity, CancellationToken cancellationToken, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json") };
        token ??= teams.Keys.Token((string?)activity["serviceUrl"]);
        if (token.Length > 0)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return await bot.SendAsync(request, cancellationToken);
    }

    /// <summary>Sends an invoke and gives what it was answered with.</summary>
    public async Task<JsonObject> InvokeAsync(JsonObject activity, CancellationToken cancellationToken)
    {
        using var response = await SendAsync(activity, cancellationToken);
        response.EnsureSuccessStatusCode();
        return (JsonObject)JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellationToken))!;
    }
}
