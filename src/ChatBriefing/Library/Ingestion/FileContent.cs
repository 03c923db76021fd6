namespace ChatBriefing.Library.Ingestion;

/// <summary>Reads a file's bytes, but never more of them than the limit.</summary>
internal static class FileContent
{
    private const int FirstBuffer = 64 * 1024;

    /// <summary>All bytes of the stream; null when there are more than <paramref name="limit"/>, known from its length before a byte is read where it has one.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream stream, long limit, CancellationToken cancellationToken)
    {
        var length = stream.CanSeek ? stream.Length : 0;
        if (length > limit)
        {
            return null;
        }

        // One byte more than the length says, so that the end is seen without growing the buffer.
        var content = new byte[Math.Max(length + 1, FirstBuffer)];
        var filled = 0;
        while (await stream.ReadAsync(content.AsMemory(filled), cancellationToken) is var read and > 0)
        {
            filled += read;
            if (filled > limit)
            {
                return null;
            }

            if (filled == content.Length)
            {
                Array.Resize(ref content, content.Length * 2);
            }
        }

        return content.AsMemory(0, filled);
    }
}
