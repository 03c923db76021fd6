using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ChatBriefing.Benchmarks.Fuzzing;

/// <summary>Changes lengths, counts and references: numbers written as digits, and four bytes anywhere.</summary>
internal sealed partial class NumberMutation : IMutation
{
    private const int MostChanges = 6;

    private static readonly string[] Values = ["0", "1", "-1", "2", "3", "7", "65536", "2147483647", "4294967295", "99999999999999999999", "1e309"];
    private static readonly uint[] Words = [0, 1, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF, 0xFFFF];

    /// <inheritdoc/>
    public byte[]? Apply(byte[] content, byte[] other, Random random) =>
        content.Length < 8 ? null : random.Next(4) == 0 ? InBinary([.. content], random) : InText(content, random);

    private static byte[] InBinary(byte[] content, Random random)
    {
        for (var changes = 1 + random.Next(MostChanges); changes > 0; changes--)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(content.AsSpan(random.Next(content.Length - 4)), Words[random.Next(Words.Length)]);
        }

        return content;
    }

    private static byte[]? InText(byte[] content, Random random)
    {
        var text = Encoding.Latin1.GetString(content);
        var numbers = Number().Matches(text);
        if (numbers.Count == 0)
        {
            return null;
        }

        var chosen = Enumerable.Range(0, 1 + random.Next(MostChanges)).Select(_ => numbers[random.Next(numbers.Count)]).DistinctBy(match => match.Index).OrderByDescending(match => match.Index);
        var changed = new StringBuilder(text);
        foreach (var match in chosen)
        {
            changed.Remove(match.Index, match.Length).Insert(match.Index, Value(match.Value, random));
        }

        return Encoding.Latin1.GetBytes(changed.ToString());
    }

    /// <summary>A number from the edge, or one near to the old, which often names something else that is there.</summary>
    private static string Value(string old, Random random) =>
        random.Next(2) == 0 || !int.TryParse(old, CultureInfo.InvariantCulture, out var number)
            ? Values[random.Next(Values.Length)]
            : Math.Max(0, number + random.Next(-20, 21)).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("[0-9]{1,12}", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
