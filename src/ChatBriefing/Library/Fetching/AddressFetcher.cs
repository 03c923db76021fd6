using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Library.Fetching;

/// <summary>
/// Fetches addresses that anyone may have given: nothing inside a network, nothing without end, no cookie, no login, no
/// proxy of the environment. One is for the whole process.
/// </summary>
public sealed class AddressFetcher : IDisposable
{
    private readonly HttpClient http;
    private readonly FetchOptions options;
    private readonly TimeProvider time;

    /// <summary>Fetches over the connections of <paramref name="connector"/>.</summary>
    public AddressFetcher(GuardedConnector connector, IOptions<FetchOptions> options, TimeProvider time)
    {
        this.options = options.Value;
        this.time = time;

        // No HTTP/3: it would connect without asking the connector.
        http = new HttpClient(HandlerOf(connector))
        {
            Timeout = Timeout.InfiniteTimeSpan,
            DefaultRequestVersion = HttpVersion.Version11,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        http.DefaultRequestHeaders.TryAddWithoutValidation("Accept", FetchedKind.Accept);
        http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", "ChatBriefing (fetches documents that an admin named)");
    }

    /// <summary>What the address answers. Whatever is wrong with it is a <see cref="FetchRefusal"/>.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(options.TimeLimitSeconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            return await FollowAsync(request, either.Token);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException && !cancellationToken.IsCancellationRequested)
        {
            return FetchWords.Of(fault, request.Address, limit.IsCancellationRequested);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    private static SocketsHttpHandler HandlerOf(GuardedConnector connector) => new()
    {
        ConnectCallback = connector.ConnectAsync,
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        Credentials = null,
        PreAuthenticate = false,
        ActivityHeadersPropagator = null,
        AutomaticDecompression = DecompressionMethods.All,
        MaxResponseHeadersLength = 32,
        MaxResponseDrainSize = 0,
        MaxConnectionsPerServer = 2,
        PooledConnectionLifetime = TimeSpan.FromMinutes(1),
    };

    private async Task<FetchOutcome> FollowAsync(FetchRequest request, CancellationToken cancellationToken)
    {
        if (!FetchAddress.TryRead(request.Address, out var address, out var objection))
        {
            return FetchWords.Refused(request.Address, objection);
        }

        for (var redirects = 0; redirects <= options.MaxRedirects; redirects++)
        {
            using var message = Message(address, request);
            using var response = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (!IsRedirect(response))
            {
                return await TakeAsync(request, address, response, cancellationToken);
            }

            if (NextOf(address, response, out objection) is not { } next)
            {
                return FetchWords.Refused(request.Address, $"it leads on to another address, and {objection}");
            }

            address = next;
        }

        return FetchWords.Refused(request.Address, $"it leads on more than {options.MaxRedirects} times; give the address where it ends");
    }

    private static HttpRequestMessage Message(Uri address, FetchRequest request)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, address);
        message.Headers.IfModifiedSince = request.LastModified;
        if (request.ETag is { } mark && EntityTagHeaderValue.TryParse(mark, out var tag))
        {
            message.Headers.IfNoneMatch.Add(tag);
        }

        return message;
    }

    private static bool IsRedirect(HttpResponseMessage response) => (int)response.StatusCode is 301 or 302 or 303 or 307 or 308;

    private static Uri? NextOf(Uri address, HttpResponseMessage response, out string? objection)
    {
        objection = "the server does not say to which; check it in a browser";
        if (!response.Headers.NonValidated.TryGetValues("Location", out var values) || !Uri.TryCreate(address, values.ToString(), out var next))
        {
            return null;
        }

        // The words as they were sent count where they are a whole address: odd spellings are gone from what was read of them.
        var written = values.ToString();
        var text = Uri.TryCreate(written, UriKind.Absolute, out var whole) && !whole.IsFile ? written : next.AbsoluteUri;
        if (!FetchAddress.TryRead(text, out var read, out objection))
        {
            return null;
        }

        objection = "that one is not encrypted (http) while the first is; give the address where it ends";
        return address.Scheme == Uri.UriSchemeHttps && read.Scheme == Uri.UriSchemeHttp ? null : read;
    }

    private async Task<FetchOutcome> TakeAsync(FetchRequest request, Uri address, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.StatusCode == HttpStatusCode.NotModified)
        {
            return new FetchedUnchanged();
        }

        if (response.StatusCode != HttpStatusCode.OK)
        {
            var wait = response.Headers.RetryAfter;
            return FetchWords.Of(response.StatusCode, request.Address, wait?.Delta ?? wait?.Date - time.GetUtcNow());
        }

        var (headers, type) = (response.Content.Headers, response.Content.Headers.ContentType);
        if (headers.ContentEncoding.Count > 0)
        {
            return FetchWords.Refused(request.Address, "it is compressed in a way that is not known; download it and add the file");
        }

        if ((request.Name ?? FetchedKind.NameOf(address, type)) is not { } name)
        {
            return FetchWords.Refused(request.Address, $"it is of a kind that is not read ({type?.MediaType ?? "not named"}); save its text and add that");
        }

        return await LimitedContent.ReadAsync(response.Content, options.MaxBytes, cancellationToken) is { } content
            ? new FetchedContent(name, request.Name is null ? StatedCharset.ToUtf8(content, type) : content, response.Headers.ETag?.ToString(), headers.LastModified)
            : FetchWords.Refused(request.Address, $"it is larger than {options.MaxBytes:N0} bytes (Library:Fetch:MaxBytes); add it in parts");
    }
}
