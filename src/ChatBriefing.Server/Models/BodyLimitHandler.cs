namespace ChatBriefing.Server.Models;

/// <summary>Reads a reply whole, up to its limit; a larger one is a fault.</summary>
internal sealed class BodyLimitHandler : DelegatingHandler
{
    /// <summary>An answer has a few kilobytes.</summary>
    private const long MostBytes = 1024 * 1024;

    /// <inheritdoc/>
    /// <exception cref="HttpRequestException">The reply is too large.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            await response.Content.LoadIntoBufferAsync(MostBytes, cancellationToken);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
