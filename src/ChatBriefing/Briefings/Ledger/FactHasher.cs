using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using ChatBriefing.Grounding.Matching;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Briefings.Ledger;

/// <summary>Makes prints of facts for one destination. Not safe for use by several threads.</summary>
public sealed class FactHasher
{
    private readonly byte[] key;
    private readonly Dictionary<string, ushort> known = new(StringComparer.Ordinal);

    /// <summary>One for this destination.</summary>
    public FactHasher(Destination destination) => key = SHA256.HashData(Encoding.UTF8.GetBytes(DestinationKey.Of(destination)));

    /// <summary>The print of a sentence.</summary>
    public FactPrint Of(string sentence) => Of(
        Words.Of(sentence).Where(word => word.Kind == WordKind.Content).Select(word => word.Term), FactNumbers.Of(Snippet.Of(sentence)));

    /// <summary>The print of a sentence that was read before.</summary>
    internal FactPrint Of(IEnumerable<string> terms, FactNumbers numbers) => new(HashesOf(terms), HashesOf(numbers.All));

    private List<ushort> HashesOf(IEnumerable<string> texts) => [.. texts.Select(HashOf).Distinct().Order()];

    private ushort HashOf(string text)
    {
        if (!known.TryGetValue(text, out var hash))
        {
            hash = BinaryPrimitives.ReadUInt16BigEndian(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)));
            known.Add(text, hash);
        }

        return hash;
    }
}
