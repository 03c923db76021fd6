using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Teams.Http;

/// <summary>Reads bodies up to a limit.</summary>
internal sealed class LimitedBody(IOptions<TeamsOptions> options)
{
    /// <summary>The body; null when it is longer than allowed.</summary>
    public async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var limit = options.Value.MaxBodyBytes;
        if (request.ContentLength > limit)
        {
            return null;
        }

        using var body = new MemoryStream();
        var buffer = new byte[16 << 10];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (body.Length + read > limit)
            {
                return null;
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }
}
