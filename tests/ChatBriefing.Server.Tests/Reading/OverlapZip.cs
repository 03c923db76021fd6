using System.IO.Compression;
using System.Text;

namespace ChatBriefing.Server.Tests.Reading;

/// <summary>An archive whose directory names one packed file many times over, so that it unpacks to far more than it holds.</summary>
internal static class OverlapZip
{
    /// <summary>The archive.</summary>
    /// <param name="times">How often the directory names the file.</param>
    /// <param name="length">Bytes of the file.</param>
    public static byte[] Of(int times, int length)
    {
        var (packed, check) = Packed(length);
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory, Encoding.ASCII, leaveOpen: true);
        Local(writer, packed, check, length);
        var directory = (int)memory.Position;
        for (var at = 0; at < times; at++)
        {
            Central(writer, $"{at:0000}.txt", packed.Length, check, length);
        }

        var size = (int)memory.Position - directory;
        writer.Write(0x06054b50);
        writer.Write(0);
        writer.Write((ushort)times);
        writer.Write((ushort)times);
        writer.Write(size);
        writer.Write(directory);
        writer.Write((ushort)0);
        return memory.ToArray();
    }

    private static void Local(BinaryWriter writer, byte[] packed, uint check, int length)
    {
        writer.Write(0x04034b50);
        Sizes(writer, packed.Length, check, length);
        writer.Write((ushort)8);
        writer.Write((ushort)0);
        writer.Write(Encoding.ASCII.GetBytes("0000.txt"));
        writer.Write(packed);
    }

    private static void Central(BinaryWriter writer, string name, int packed, uint check, int length)
    {
        writer.Write(0x02014b50);
        writer.Write((ushort)20);
        Sizes(writer, packed, check, length);
        writer.Write((ushort)8);
        writer.Write(new byte[16]);
        writer.Write(Encoding.ASCII.GetBytes(name));
    }

    /// <summary>Version, flags, method, time, date, check, sizes.</summary>
    private static void Sizes(BinaryWriter writer, int packed, uint check, int length)
    {
        writer.Write((ushort)20);
        writer.Write((ushort)0);
        writer.Write((ushort)8);
        writer.Write(0x21_0000);
        writer.Write(check);
        writer.Write(packed);
        writer.Write(length);
    }

    private static (byte[] Packed, uint Check) Packed(int length)
    {
        var content = new byte[length];
        for (var at = 0; at < length; at++)
        {
            content[at] = (byte)('a' + (at % 7 * at % 13));
        }

        using var memory = new MemoryStream();
        using (var packer = new DeflateStream(memory, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            packer.Write(content);
        }

        return (memory.ToArray(), Check(content));
    }

    /// <summary>CRC-32 as ZIP has it (polynomial 0xEDB88320).</summary>
    private static uint Check(byte[] content)
    {
        var check = 0xFFFF_FFFFu;
        foreach (var b in content)
        {
            check ^= b;
            for (var bit = 0; bit < 8; bit++)
            {
                check = (check & 1) == 0 ? check >> 1 : (check >> 1) ^ 0xEDB8_8320;
            }
        }

        return ~check;
    }
}
