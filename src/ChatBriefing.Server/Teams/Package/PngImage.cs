using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ChatBriefing.Server.Teams.Package;

/// <summary>Writes small PNG images with soft edges.</summary>
internal static class PngImage
{
    private const int Samples = 4;
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>A colour.</summary>
    /// <param name="R">Red.</param>
    /// <param name="G">Green.</param>
    /// <param name="B">Blue.</param>
    /// <param name="A">How much it covers, 0 to 255.</param>
    public readonly record struct Pixel(byte R, byte G, byte B, byte A);

    /// <summary>A square image.</summary>
    /// <param name="size">Its side in pixels.</param>
    /// <param name="at">The colour at a point, from 0 to 1 both ways.</param>
    public static byte[] Draw(int size, Func<double, double, Pixel> at)
    {
        using var rows = new MemoryStream();
        using (var packed = new ZLibStream(rows, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            for (var y = 0; y < size; y++)
            {
                // Each row begins with its filter: none.
                packed.WriteByte(0);
                for (var x = 0; x < size; x++)
                {
                    var pixel = Mean(size, x, y, at);
                    packed.Write([pixel.R, pixel.G, pixel.B, pixel.A]);
                }
            }
        }

        using var file = new MemoryStream();
        file.Write(Signature);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, size);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), size);
        header[8] = 8;
        header[9] = 6;
        Chunk(file, "IHDR", header);
        Chunk(file, "IDAT", rows.ToArray());
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    /// <summary>Colours weigh by how much they cover, so that the edge of nothing is not dark.</summary>
    private static Pixel Mean(int size, int x, int y, Func<double, double, Pixel> at)
    {
        var (r, g, b, a) = (0, 0, 0, 0);
        for (var sample = 0; sample < Samples * Samples; sample++)
        {
            var pixel = at((x + (((sample % Samples) + 0.5) / Samples)) / size, (y + (((sample / Samples) + 0.5) / Samples)) / size);
            (r, g, b, a) = (r + (pixel.R * pixel.A), g + (pixel.G * pixel.A), b + (pixel.B * pixel.A), a + pixel.A);
        }

        return a == 0 ? new Pixel(255, 255, 255, 0) : new Pixel((byte)(r / a), (byte)(g / a), (byte)(b / a), (byte)(a / (Samples * Samples)));
    }

    private static void Chunk(Stream file, string type, byte[] content)
    {
        var chunk = new byte[4 + content.Length];
        Encoding.ASCII.GetBytes(type, chunk);
        content.CopyTo(chunk, 4);
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(chunk);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum(chunk));
        file.Write(number);
    }

    private static uint Checksum(byte[] chunk)
    {
        var sum = uint.MaxValue;
        foreach (var value in chunk)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) == 1 ? (sum >> 1) ^ 0xEDB88320 : sum >> 1;
            }
        }

        return ~sum;
    }
}
