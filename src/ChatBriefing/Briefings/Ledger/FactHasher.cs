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
    public FactPrint Of(string sentence) => Of(
        Words.Of(sentence).Where(word => word.Kind == WordKind.Content).Select(word => word.Term), FactNumbers.Of(Snippet.Of(sentence)));

    /// <summary>The print of a sentence that was read before.</summary>
    internal FactPrint Of(IEnumerable<string> terms, FactNumbers numbers) => new(HashesOf(terms), HashesOf(numbers.All));

    private List<ushort> HashesOf(IEnumerable<string> texts) => [.. texts.Select(HashOf).Distinct().Order()];

    private ushort HashOf(string text) =>
        known.GetOrAdd(text, static (text, key) => BinaryPrimitives.ReadUInt16BigEndian(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text))), key);
}
