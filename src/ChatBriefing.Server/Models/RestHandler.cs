using System.Net;
using Polly.Timeout;

namespace ChatBriefing.Server.Models;

/// <summary>
/// Leaves an endpoint alone for as long as its Retry-After says. Short waits are waited out further in; during a long one
/// every call fails at once, so that readers get the extractive answer without waiting.
/// </summary>
internal sealed class RestHandler(TimeProvider time) : DelegatingHandler
{
    /// <summary>A wait that fits into the time of a question.</summary>
    public static readonly TimeSpan ShortWait = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan LongestRest = TimeSpan.FromHours(1);

    private long restsUntil;

    /// <summary>How long the response asks to be left alone; zero when it does not.</summary>
    public static TimeSpan WaitOf(HttpResponseMessage response, DateTimeOffset now) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date > now => date - now,
        _ => TimeSpan.Zero,
    };

    /// <summary>As <see cref="WaitOf(HttpResponseMessage, DateTimeOffset)"/>, by the response's own clock.</summary>
    public static TimeSpan WaitOf(HttpResponseMessage response) => WaitOf(response, response.Headers.Date ?? DateTimeOffset.MinValue);

    /// <inheritdoc/>
    /// <exception cref="HttpRequestException">The endpoint asked to be left alone.</exception>
    /// <exception cref="TimeoutException">It did not answer in time.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (now.UtcTicks < Interlocked.Read(ref restsUntil))
        {
            throw new HttpRequestException("The model's endpoint asked to be left alone for a while.", null, HttpStatusCode.TooManyRequests);
        }

        HttpResponseMessage response;
        try
        {
            response = await base.SendAsync(request, cancellationToken);
        }
        catch (TimeoutRejectedException fault)
        {
            throw new TimeoutException("The model's endpoint did not answer in time.", fault);
        }

        if (response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable && WaitOf(response, now) is var wait && wait > ShortWait)
        {
            Interlocked.Exchange(ref restsUntil, (now + (wait < LongestRest ? wait : LongestRest)).UtcTicks);
        }

        return response;
    }
}
