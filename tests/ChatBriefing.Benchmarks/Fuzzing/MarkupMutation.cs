using System.Text;
using System.Text.RegularExpressions;

namespace ChatBriefing.Benchmarks.Fuzzing;

/// <summary>Damages markup that stays readable: a tag nested in itself many times, left out, repeated, or put where another was.</summary>
internal sealed partial class MarkupMutation : IMutation
{
    private const int MostTimes = 3_000;

    /// <inheritdoc/>
    public byte[]? Apply(byte[] content, byte[] other, Random random)
    {
        var text = Encoding.Latin1.GetString(content);
        var tags = Tag().Matches(text);
        if (tags.Count < 2)
        {
            return null;
        }

        var (tag, place) = (tags[random.Next(tags.Count)], tags[random.Next(tags.Count)]);
        var damaged = random.Next(4) switch
        {
            0 => text.Insert(tag.Index, string.Concat(Enumerable.Repeat(tag.Value, random.Next(MostTimes)))),
            1 => text.Remove(tag.Index, tag.Length),
            2 => text.Insert(place.Index, tag.Value),
            _ => Swapped(text, tag, place),
        };
        return Encoding.Latin1.GetBytes(damaged);
    }

    private static string Swapped(string text, Match one, Match other)
    {
        var (first, second) = one.Index <= other.Index ? (one, other) : (other, one);
        return first.Index == second.Index
            ? text
            : string.Concat(text.AsSpan(0, first.Index), second.Value, text.AsSpan(first.Index + first.Length, second.Index - first.Index - first.Length), first.Value + text[(second.Index + second.Length)..]);
    }

    [GeneratedRegex("<[^<>]{1,400}>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
