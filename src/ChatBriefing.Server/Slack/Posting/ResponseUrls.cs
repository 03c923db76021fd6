using System.Net;
using System.Text;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Slack.Api;
using ChatBriefing.Server.Slack.Rendering;
using ChatBriefing.Server.Slack.Wire;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Slack.Posting;

/// <summary>
/// Replies by the address that came with a command or click. It works where the bot is no member; Slack takes five
/// replies within half an hour.
/// </summary>
internal sealed class ResponseUrls(IHttpClientFactory clients, IOptions<SlackOptions> options)
{
    private const string Host = "hooks.slack.com";

    /// <summary>Sends the message if there is an address and it still takes one; false when it must go another way.</summary>
    /// <exception cref="SlackUnreachableException">It failed on the way and may have arrived.</exception>
    public async Task<bool> TryAsync(Post post, SlackMessage? message, CancellationToken cancellationToken)
    {
        if (!IsSlacks(post.Handle, out var address))
        {
            return false;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.Value.CallTimeout);
        try
        {
            using var http = clients.CreateClient(SlackClient.HttpName);
            using var body = new StringContent(WireJson.Write(PostArguments.Response(post, message)), Encoding.UTF8, "application/json");
            using var response = await http.PostAsync(address, body, limit.Token);
            return response.StatusCode switch
            {
                HttpStatusCode.OK => true,
                >= HttpStatusCode.InternalServerError => throw new SlackUnreachableException("response_url", mayHaveArrived: true, $"it answered {(int)response.StatusCode}.", null),
                _ => false,
            };
        }
        catch (OperationCanceledException fault) when (!cancellationToken.IsCancellationRequested)
        {
            throw new SlackUnreachableException("response_url", mayHaveArrived: true, "no answer in time.", fault);
        }
        catch (HttpRequestException)
        {
            // The other way tells whether Slack is reachable at all.
            return false;
        }
    }

    /// <summary>An address elsewhere would be a way for a forged click to have answers sent there.</summary>
    private bool IsSlacks(string? handle, out Uri address) =>
        Uri.TryCreate(handle, UriKind.Absolute, out address!)
        && ((address.Scheme == Uri.UriSchemeHttps && address.Host == Host)
            || address.GetLeftPart(UriPartial.Authority) == new Uri(options.Value.ApiUrl).GetLeftPart(UriPartial.Authority));
}
