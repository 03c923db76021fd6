using System.Security.Cryptography;
using System.Text;

namespace ChatBriefing.Briefings.Ledger;

/// <summary>Names a destination in the ledger.</summary>
public static class DestinationKey
{
    /// <summary>32 lower-case hexadecimal characters (128 bits) of the SHA-256 of what the destination is.</summary>
    public static string Of(Destination destination) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        $"{destination.Platform}\n{destination.Tenant}\n{destination.Room}\n{destination.Person}")))[..32];
}
