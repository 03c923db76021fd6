using System.Security.Cryptography;
using System.Text;

namespace ChatBriefing.Library;

/// <summary>Makes document ids: the same source in the same collection is always the same document.</summary>
public static class DocumentId
{
    /// <summary>Twelve lower-case hexadecimal characters (48 bits) of the SHA-256 of collection and source.</summary>
    /// <param name="collection">The collection's name.</param>
    /// <param name="source">A path, address or upload name.</param>
    public static string From(string collection, string source) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{collection}\n{source}")))[..12];
}
