namespace ChatBriefing.Server.Slack.Signing;

/// <summary>Reads the body of a request as it came, byte by byte, up to a limit.</summary>
internal static class LimitedBody
{
    private const int FirstBuffer = 16 << 10;

    /// <summary>The bytes; null when there are more than <paramref name="limit"/>.</summary>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limit)
        {
            return null;
        }

        using var body = new MemoryStream((int)(request.ContentLength ?? FirstBuffer));
        var buffer = new byte[FirstBuffer];
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
