using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBriefing.Server.Teams.Tokens;
using ChatBriefing.Server.Teams.Wire;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;

namespace ChatBriefing.Server.Teams.Api;

/// <summary>
/// Calls the service that Teams named in an authenticated activity, once. It never repeats a call, save with a new token
/// when the old one was refused; who calls knows what may be repeated.
/// </summary>
internal sealed class TeamsClient(IHttpClientFactory clients, ServiceTokens tokens, IOptions<TeamsOptions> options)
{
    /// <summary>Name of the HTTP client: it follows no redirect, so that the token goes nowhere else.</summary>
    public const string HttpName = "teams";

    private const int MostResponseBytes = 1 << 20;

    /// <summary>Makes the call; what came back, undefined when that was nothing.</summary>
    /// <param name="method">POST, PUT or DELETE.</param>
    /// <param name="serviceUrl">The service's address, as an authenticated activity gave it.</param>
    /// <param name="path">The path behind "v3/", its ids escaped.</param>
    /// <param name="body">What to send; null for nothing.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="TeamsException">The service refused it.</exception>
    /// <exception cref="TeamsUnreachableException">It failed on the way.</exception>
    public async Task<JsonElement> CallAsync(HttpMethod method, string serviceUrl, string path, JsonObject? body, CancellationToken cancellationToken)
    {
        var address = AddressOf(serviceUrl, path);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.Value.CallTimeout);
        try
        {
            return await SendAsync(method, address, body, isFresh: false, limit.Token);
        }
        catch (TeamsException fault) when (fault.Status == HttpStatusCode.Unauthorized)
        {
            return await SendAsync(method, address, body, isFresh: true, limit.Token);
        }
        catch (OperationCanceledException fault) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TeamsUnreachableException(mayHaveArrived: true, $"no answer within {options.Value.CallTimeout.TotalSeconds:0} s.", fault);
        }
    }

    /// <summary>Only over an encrypted line, unless it is a local client's.</summary>
    private Uri AddressOf(string serviceUrl, string path) =>
        Uri.TryCreate(serviceUrl.TrimEnd('/') + "/v3/" + path, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (options.Value.AllowUnauthenticated && address is { IsLoopback: true, Scheme: "http" }))
            ? address
            : throw new TeamsUnreachableException(mayHaveArrived: false, "the service's address is no https address.", null);

    private async Task<JsonElement> SendAsync(HttpMethod method, Uri address, JsonObject? body, bool isFresh, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, address);
        if (body is not null)
        {
            request.Content = new StringContent(WireJson.Write(body), Encoding.UTF8, "application/json");
        }

        if (await TokenAsync(isFresh, cancellationToken) is { } token)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        try
        {
            using var http = clients.CreateClient(HttpName);
            http.MaxResponseContentBufferSize = MostResponseBytes;
            using var response = await http.SendAsync(request, cancellationToken);
            var answer = await ReadAsync(response, cancellationToken);
            return response.IsSuccessStatusCode
                ? answer
                : throw new TeamsException(response.StatusCode, answer.TextAt("error.code"), answer.TextAt("error.message"), response.Headers.RetryAfter?.Delta);
        }
        catch (HttpRequestException fault)
        {
            var neverLeft = fault.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError;
            throw new TeamsUnreachableException(!neverLeft, fault.Message, fault);
        }
    }

    private async Task<string?> TokenAsync(bool isFresh, CancellationToken cancellationToken)
    {
        try
        {
            return await tokens.GetAsync(isFresh, cancellationToken);
        }
        catch (Exception fault) when (fault is MsalException or HttpRequestException)
        {
            var code = (fault as MsalException)?.ErrorCode ?? fault.GetType().Name;
            throw new TeamsUnreachableException(mayHaveArrived: false, $"no token was given ({code}); check Teams:AppId, Teams:TenantId and Teams:ClientSecret.", fault);
        }
    }

    /// <summary>A good answer may be empty, and an error may be a page of a proxy.</summary>
    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            return bytes.Length == 0 ? default : WireJson.Parse(bytes);
        }
        catch (JsonException)
        {
            return default;
        }
    }
}
