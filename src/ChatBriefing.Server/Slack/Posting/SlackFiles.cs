using System.Net;
using System.Net.Http.Headers;
using ChatBriefing.Channels.Proposals;
using ChatBriefing.Library.Fetching;
using ChatBriefing.Library.Reading;
using ChatBriefing.Server.Slack.Api;
using ChatBriefing.Server.Slack.Intake;
using ChatBriefing.Server.Slack.Wire;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Slack.Posting;

/// <summary>
/// Downloads files that people sent, with the bot's token. The token goes to Slack's own hosts and to no other, whatever
/// the event or a redirect says.
/// </summary>
internal sealed class SlackFiles(IHttpClientFactory clients, SlackClient client, IOptions<SlackOptions> options, IOptions<ReadingOptions> reading) : IFileSource
{
    private const int MostRedirects = 3;
    private const string SlackDomain = ".slack.com";

    /// <inheritdoc/>
    public string Platform => SlackPlatform.Name;

    /// <inheritdoc/>
    public async Task<FetchOutcome> FetchAsync(OfferedFile file, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.Value.FileTimeout);
        try
        {
            return await TryAsync(file.Address.Length > 0 || file.Elsewhere.Length > 0 ? file : await LookUpAsync(file, limit.Token), limit.Token);
        }
        catch (SlackException fault)
        {
            return Refused(file, fault.Needed.Length > 0 ? $"the app lacks the scope {fault.Needed}; an admin installs it again with the present manifest" : $"Slack says {fault.Code}; send it again");
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested && fault is HttpRequestException or IOException or OperationCanceledException or SlackRateLimitException or SlackUnreachableException)
        {
            return new FetchRefusal(FetchFault.Failed, Line(file, limit.IsCancellationRequested ? "it took longer than Slack:FileTimeout; send it again" : "Slack was not reached; send it again"));
        }
    }

    private async Task<OfferedFile> LookUpAsync(OfferedFile file, CancellationToken cancellationToken)
    {
        var answer = await client.ReadAsync("files.info", new Dictionary<string, string> { ["file"] = file.Id }, cancellationToken);
        return MessageFiles.Of(answer.Field("file"));
    }

    private async Task<FetchOutcome> TryAsync(OfferedFile file, CancellationToken cancellationToken)
    {
        if (file.Elsewhere.Length > 0)
        {
            return Refused(file, $"it lies in {file.Elsewhere} and not in Slack; download it there and send it to me");
        }

        if (file.Size > reading.Value.MaxBytes)
        {
            return new FetchRefusal(FetchFault.Refused, SizeLimit.TooManyBytes(file.Name, reading.Value.MaxBytes).Reason);
        }

        if (!Uri.TryCreate(file.Address, UriKind.Absolute, out var address))
        {
            return Refused(file, "Slack names no address for it; send it again");
        }

        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            if (!IsSlacks(address))
            {
                return Refused(file, "it does not lie on a host of Slack's; download it and send it to me");
            }

            using var response = await GetAsync(address, cancellationToken);
            if ((int)response.StatusCode is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } next)
            {
                address = new Uri(address, next);
                continue;
            }

            return await TakeAsync(file, response, cancellationToken);
        }

        return Refused(file, "Slack leads on and on; send it again");
    }

    private async Task<HttpResponseMessage> GetAsync(Uri address, CancellationToken cancellationToken)
    {
        using var http = clients.CreateClient(SlackClient.HttpName);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Value.BotToken);
        return await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }

    private async Task<FetchOutcome> TakeAsync(OfferedFile file, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.StatusCode != HttpStatusCode.OK)
        {
            return Refused(file, $"Slack answered {(int)response.StatusCode}; send it again");
        }

        // Without the right to read files Slack answers with the page by which people sign in.
        var isPage = response.Content.Headers.ContentType?.MediaType == "text/html";
        if (isPage && !file.Name.EndsWith(".html", StringComparison.OrdinalIgnoreCase) && !file.Name.EndsWith(".htm", StringComparison.OrdinalIgnoreCase))
        {
            return Refused(file, "the app may not read files (scope files:read); an admin installs it again with the present manifest");
        }

        return await LimitedContent.ReadAsync(response.Content, reading.Value.MaxBytes, cancellationToken) is { } content
            ? new FetchedContent(file.Name, content, null, null)
            : new FetchRefusal(FetchFault.Refused, SizeLimit.TooManyBytes(file.Name, reading.Value.MaxBytes).Reason);
    }

    /// <summary>An address elsewhere would be a way to have the token sent there. A local Slack is where the settings say.</summary>
    private bool IsSlacks(Uri address) =>
        (address.Scheme == Uri.UriSchemeHttps && address.IsDefaultPort && address.UserInfo.Length == 0 && address.IdnHost.EndsWith(SlackDomain, StringComparison.OrdinalIgnoreCase))
        || address.GetLeftPart(UriPartial.Authority) == new Uri(options.Value.ApiUrl).GetLeftPart(UriPartial.Authority);

    private static FetchRefusal Refused(OfferedFile file, string reason) => new(FetchFault.Refused, Line(file, reason));

    private static string Line(OfferedFile file, string reason) => $"{(file.Name.Length > 0 ? file.Name : "The file")} cannot be fetched: {reason}";
}
