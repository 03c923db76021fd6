using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBriefing.Server.Slack.Wire;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Slack.Api;

/// <summary>
/// Calls the Web API once: JSON and a bearer token there, <c>ok</c> looked at on the way back. It never repeats a call;
/// who calls knows what may be repeated.
/// </summary>
internal sealed class SlackClient(IHttpClientFactory clients, IOptions<SlackOptions> options)
{
    /// <summary>Name of the HTTP client: it follows no redirect, so that the token goes nowhere else.</summary>
    public const string HttpName = "slack";

    private const int MostResponseBytes = 8 << 20;
    private static readonly TimeSpan DefaultWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    /// <summary>Calls a method as the bot.</summary>
    /// <exception cref="SlackException">Slack refused it.</exception>
    /// <exception cref="SlackRateLimitException">It came too soon.</exception>
    /// <exception cref="SlackUnreachableException">It failed on the way.</exception>
    public Task<JsonElement> CallAsync(string method, JsonObject arguments, CancellationToken cancellationToken) =>
        PostAsync(method, new StringContent(WireJson.Write(arguments), Encoding.UTF8, "application/json"), options.Value.BotToken, cancellationToken);

    /// <summary>Reads by a method as the bot. Slack's reading methods know no JSON and take a form.</summary>
    /// <inheritdoc cref="CallAsync" path="/exception"/>
    public Task<JsonElement> ReadAsync(string method, IReadOnlyDictionary<string, string> arguments, CancellationToken cancellationToken) =>
        PostAsync(method, new FormUrlEncodedContent(arguments), options.Value.BotToken, cancellationToken);

    /// <summary>Opens a connection of Socket Mode with the app-level token.</summary>
    /// <inheritdoc cref="CallAsync" path="/exception"/>
    public Task<JsonElement> OpenConnectionAsync(CancellationToken cancellationToken) =>
        PostAsync("apps.connections.open", new FormUrlEncodedContent([]), options.Value.AppToken, cancellationToken);

    private Uri ApiAddress => new(options.Value.ApiUrl.TrimEnd('/') + "/");

    private async Task<JsonElement> PostAsync(string method, HttpContent content, string token, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(ApiAddress, method)) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.Value.CallTimeout);
        try
        {
            using var http = clients.CreateClient(HttpName);
            http.MaxResponseContentBufferSize = MostResponseBytes;
            using var response = await http.SendAsync(request, limit.Token);
            return await UnderstandAsync(method, response, limit.Token);
        }
        catch (OperationCanceledException fault) when (!cancellationToken.IsCancellationRequested)
        {
            throw new SlackUnreachableException(method, mayHaveArrived: true, $"no answer within {options.Value.CallTimeout.TotalSeconds:0} s.", fault);
        }
        catch (HttpRequestException fault)
        {
            var neverLeft = fault.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError;
            throw new SlackUnreachableException(method, !neverLeft, fault.Message, fault);
        }
    }

    private static async Task<JsonElement> UnderstandAsync(string method, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.StatusCode == HttpStatusCode.TooManyRequests)
        {
            throw new SlackRateLimitException(method, WaitOf(response.Headers.RetryAfter));
        }

        if ((int)response.StatusCode >= 500)
        {
            throw new SlackUnreachableException(method, mayHaveArrived: true, $"it answered {(int)response.StatusCode}.", null);
        }

        JsonElement answer;
        try
        {
            answer = WireJson.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
        }
        catch (JsonException fault)
        {
            throw new SlackUnreachableException(method, mayHaveArrived: response.IsSuccessStatusCode, $"it answered {(int)response.StatusCode} without JSON.", fault);
        }

        return answer.Flag("ok") ? answer : throw new SlackException(method, answer.Text("error") is { Length: > 0 } code ? code : "unknown_error", answer.Text("needed"));
    }

    private static TimeSpan WaitOf(RetryConditionHeaderValue? header)
    {
        var wait = header?.Delta ?? DefaultWait;
        return wait <= TimeSpan.Zero ? TimeSpan.FromSeconds(1) : wait > LongestWait ? LongestWait : wait;
    }
}
