using System.Buffers.Binary;

namespace ChatBriefing.Library.Reading.Children;

/// <summary>The protocol between the process that stores documents and the one that reads them: frames of four bytes of length and that many bytes.</summary>
internal static class Frames
{
    private const int LengthBytes = 4;

    /// <summary>A step of the buffer: a length that promises too much costs no memory until its bytes come.</summary>
    private const int Step = 1 << 20;

    /// <summary>Writes a frame.</summary>
    public static async Task WriteAsync(Stream stream, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var length = new byte[LengthBytes];
        BinaryPrimitives.WriteInt32LittleEndian(length, content.Length);
        await stream.WriteAsync(length, cancellationToken);
        await stream.WriteAsync(content, cancellationToken);
        await stream.FlushAsync(cancellationToken);
    }

    /// <summary>The next frame; null when the stream has ended.</summary>
    /// <exception cref="InvalidDataException">The frame is larger than <paramref name="limit"/> or breaks off.</exception>
    public static async Task<byte[]?> ReadAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        var head = new byte[LengthBytes];
        if (await stream.ReadAtLeastAsync(head, LengthBytes, throwOnEndOfStream: false, cancellationToken) < LengthBytes)
        {
            return null;
        }

        var length = BinaryPrimitives.ReadInt32LittleEndian(head);
        if (length < 0 || length > limit)
        {
            throw new InvalidDataException($"a frame of {length} bytes came where {limit} are the most");
        }

        var content = new byte[Math.Min(length, Step)];
        for (var filled = 0; filled < length;)
        {
            if (filled == content.Length)
            {
                Array.Resize(ref content, (int)Math.Min(length, content.Length * 2L));
            }

            var read = await stream.ReadAsync(content.AsMemory(filled), cancellationToken);
            filled += read > 0 ? read : throw new InvalidDataException("a frame broke off");
        }

        return content;
    }
}
