using System.Net.Http.Headers;
using System.Text.Json;
using ChatBriefing.Server.Commands;
using ChatBriefing.Server.Slack.Wire;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Slack.Api;

/// <summary>Looks at what Slack says beside its answers: the token's scopes and the time.</summary>
internal sealed class SlackProbe(IHttpClientFactory clients, IOptions<SlackOptions> options)
{
    /// <summary>Asks who the bot token belongs to.</summary>
    /// <exception cref="CommandFaultException">Slack is not reached.</exception>
    public Task<ProbeResult> BotAsync(CancellationToken cancellationToken) => CallAsync("auth.test", options.Value.BotToken, cancellationToken);

    /// <summary>Asks for the address of a socket, without opening it.</summary>
    /// <exception cref="CommandFaultException">Slack is not reached.</exception>
    public Task<ProbeResult> SocketAsync(CancellationToken cancellationToken) => CallAsync("apps.connections.open", options.Value.AppToken, cancellationToken);

    private async Task<ProbeResult> CallAsync(string method, string token, CancellationToken cancellationToken)
    {
        try
        {
            return await TryAsync(method, token, cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested && fault is HttpRequestException or OperationCanceledException or JsonException)
        {
            throw new CommandFaultException($"Slack is not reached at {options.Value.ApiUrl} ({fault.GetBaseException().Message}): check the network and Slack:ApiUrl", fault);
        }
    }

    private async Task<ProbeResult> TryAsync(string method, string token, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.Value.CallTimeout);
        using var http = clients.CreateClient(SlackClient.HttpName);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{options.Value.ApiUrl.TrimEnd('/')}/{method}")) { Content = new FormUrlEncodedContent([]) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request, limit.Token);
        var answer = WireJson.Parse(await response.Content.ReadAsByteArrayAsync(limit.Token));
        var scopes = response.Headers.TryGetValues("X-OAuth-Scopes", out var values) ? string.Join(',', values) : "";
        return new ProbeResult(
            answer.Flag("ok") ? "" : answer.Text("error") is { Length: > 0 } error ? error : $"status {(int)response.StatusCode}",
            answer.Text("team") is { Length: > 0 } name ? name : answer.Text("team_id"),
            scopes.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            response.Headers.Date);
    }
}
