namespace ChatBriefing.Benchmarks.Fuzzing;

/// <summary>Damages bytes without knowing what they mean: flips bits, cuts, removes, repeats, or lays in a piece of another file.</summary>
internal sealed class ByteMutation : IMutation
{
    private const int MostFlips = 64;
    private const int LongestPiece = 4096;

    /// <inheritdoc/>
    public byte[]? Apply(byte[] content, byte[] other, Random random)
    {
        if (content.Length < 8)
        {
            return null;
        }

        var start = random.Next(content.Length);
        var length = random.Next(Math.Min(LongestPiece, content.Length - start) + 1);
        return random.Next(5) switch
        {
            0 => Flip([.. content], random),
            1 => content[..start],
            2 => [.. content[..start], .. content[(start + length)..]],
            3 => [.. content[..(start + length)], .. content[start..]],
            _ => [.. content[..start], .. Piece(other, random), .. content[(start + length)..]],
        };
    }

    private static byte[] Flip(byte[] content, Random random)
    {
        for (var flips = 1 + random.Next(MostFlips); flips > 0; flips--)
        {
            content[random.Next(content.Length)] ^= (byte)(1 << random.Next(8));
        }

        return content;
    }

    private static byte[] Piece(byte[] other, Random random)
    {
        var start = random.Next(other.Length + 1);
        return other[start..Math.Min(other.Length, start + random.Next(LongestPiece))];
    }
}
