using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using ChatBriefing.Grounding.Matching;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Briefings.Ledger;

/// <summary>Makes prints of facts for one destination.</summary>
public sealed class FactHasher
{
    private readonly byte[] key;
    private readonly ConcurrentDictionary<string, ushort> known = new(StringComparer.Ordinal);

    /// <summary>One for this destination.</summary>
    public FactHasher(Destination destination) => key = SHA256.HashData(Encoding.UTF8.GetBytes(DestinationKey.Of(destination)));

    /// <summary>The print of a sentence.</summary>
    public FactPrint Of(string sentence)
    {
        var words = Words.Of(sentence);
        return Of(words.Where(word => word.Kind == WordKind.Content).Select(word => word.Term), FactNumbers.Of(Snippet.Of(sentence)), Denial.In(words));
    }

    /// <summary>The print of a sentence that was read before.</summary>
    internal FactPrint Of(IEnumerable<string> terms, FactNumbers numbers, bool denies) => new(HashesOf(terms), HashesOf(numbers.All), denies);

    private List<ushort> HashesOf(IEnumerable<string> texts) => [.. texts.Select(HashOf).Distinct().Order()];

    private ushort HashOf(string text) =>
        known.GetOrAdd(text, static (text, key) => BinaryPrimitives.ReadUInt16BigEndian(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text))), key);
}
