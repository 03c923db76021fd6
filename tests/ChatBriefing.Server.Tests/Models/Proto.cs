using System.Text;

namespace ChatBriefing.Server.Tests.Models;

/// <summary>A protobuf message, written by hand: fields by number.</summary>
internal sealed class Proto
{
    private const int Varint = 0;
    private const int Bytes = 2;

    private readonly List<byte> content = [];

    public byte[] ToArray() => [.. content];

    public Proto Number(int field, long value)
    {
        Write((field << 3) | Varint);
        Write(value);
        return this;
    }

    public Proto Text(int field, string value) => Block(field, Encoding.UTF8.GetBytes(value));

    public Proto Message(int field, Proto value) => Block(field, value.ToArray());

    public Proto Block(int field, byte[] value)
    {
        Write((field << 3) | Bytes);
        Write(value.Length);
        content.AddRange(value);
        return this;
    }

    private void Write(long value)
    {
        var rest = (ulong)value;
        while (rest >= 0x80)
        {
            content.Add((byte)(rest | 0x80));
            rest >>= 7;
        }

        content.Add((byte)rest);
    }
}
