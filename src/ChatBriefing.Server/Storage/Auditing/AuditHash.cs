using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ChatBriefing.Server.Storage.Auditing;

/// <summary>The hash that chains the entries of the audit.</summary>
internal static class AuditHash
{
    /// <summary>Characters of a hash.</summary>
    public const int Length = 64;

    /// <summary>Names the encoding; another one gets another name.</summary>
    private const string Form = "chatbriefing-audit-1";

    /// <summary>What the first entry names as the hash before it.</summary>
    public static string Start { get; } = new('0', Length);

    /// <summary>
    /// Lower-case hexadecimal SHA-256 over the name of the encoding and all fields but the hash itself, in the order of
    /// the columns, numbers and ticks of UTC as decimal digits. Each is UTF-8 behind its length in bytes (32 bits, big
    /// end first), so that nothing can be moved from one field to the next.
    /// </summary>
    public static string Of(AuditRow entry)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, Form);
        Append(hash, entry.Number.ToString(CultureInfo.InvariantCulture));
        Append(hash, entry.At.UtcTicks.ToString(CultureInfo.InvariantCulture));
        Append(hash, entry.Who);
        Append(hash, entry.What);
        Append(hash, entry.Subject);
        Append(hash, entry.Details);
        Append(hash, entry.Previous);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, string field)
    {
        var bytes = Encoding.UTF8.GetBytes(field);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
