using System.Text;

namespace ChatBriefing.Library.Reading.Children;

/// <summary>How a file travels to the process that reads it: a frame with its name, then one with its bytes.</summary>
internal static class WireFile
{
    /// <summary>Most bytes of the frame before the content.</summary>
    private const int MostHead = 64 * 1024;

    /// <summary>Sends a file.</summary>
    public static async Task SendAsync(Stream stream, SourceFile file, CancellationToken cancellationToken)
    {
        var head = Encoding.UTF8.GetBytes((file.Unpack ? "+" : "-") + file.Name);
        await Frames.WriteAsync(stream, head.AsMemory(0, Math.Min(head.Length, MostHead)), cancellationToken);
        await Frames.WriteAsync(stream, file.Content, cancellationToken);
    }

    /// <summary>The next file; null when no more will come.</summary>
    /// <exception cref="InvalidDataException">What came is no file.</exception>
    public static async Task<SourceFile?> ReceiveAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        if (await Frames.ReadAsync(stream, MostHead, cancellationToken) is not { Length: > 0 } head)
        {
            return null;
        }

        var content = await Frames.ReadAsync(stream, limit, cancellationToken) ?? throw new InvalidDataException("a file broke off");
        return new SourceFile(Encoding.UTF8.GetString(head.AsSpan(1)), content) { Unpack = head[0] == '+' };
    }
}
