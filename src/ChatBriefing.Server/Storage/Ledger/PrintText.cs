using System.Globalization;

namespace ChatBriefing.Server.Storage.Ledger;

/// <summary>Writes short hashes as text and reads them again.</summary>
internal static class PrintText
{
    private const int Digits = 4;

    /// <summary>The hashes, four hexadecimal digits each.</summary>
    public static string Write(IReadOnlyList<ushort> hashes) => string.Concat(hashes.Select(hash => hash.ToString("x4", CultureInfo.InvariantCulture)));

    /// <summary>
    /// The hashes, and behind them one sign that says whether the fact denies. It is less than a hash, so that builds that know
    /// nothing of it read the hashes all the same.
    /// </summary>
    public static string Write(IReadOnlyList<ushort> hashes, bool? denies) => Write(hashes) + denies switch { true => "-", false => "+", null => "" };

    /// <summary>Whether the fact denies; null where that was not written down.</summary>
    public static bool? ReadDenies(string text) => text switch { [.., '-'] => true, [.., '+'] => false, _ => null };

    /// <summary>The hashes that were written.</summary>
    public static IReadOnlyList<ushort> Read(string text) =>
        [.. Enumerable.Range(0, text.Length / Digits).Select(at => ushort.Parse(text.AsSpan(at * Digits, Digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))];
}
