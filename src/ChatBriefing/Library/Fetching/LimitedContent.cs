namespace ChatBriefing.Library.Fetching;

/// <summary>Reads a body that may never end, or that grows without end when it is decompressed.</summary>
public static class LimitedContent
{
    private const int BufferSize = 64 * 1024;

    /// <summary>All bytes; null as soon as there are more than <paramref name="limit"/>.</summary>
    public static async Task<byte[]?> ReadAsync(HttpContent content, long limit, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > limit)
        {
            return null;
        }

        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        using var read = new MemoryStream();
        var buffer = new byte[BufferSize];
        while (await stream.ReadAsync(buffer, cancellationToken) is var count and > 0)
        {
            if (read.Length + count > limit)
            {
                return null;
            }

            read.Write(buffer, 0, count);
        }

        return read.ToArray();
    }
}
