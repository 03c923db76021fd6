using System.Globalization;

namespace ChatBriefing.Server.Storage.Auditing;

/// <summary>How far the audit goes, as it is printed and noted.</summary>
/// <param name="Count">How many entries.</param>
/// <param name="Hash">The hash of the newest.</param>
internal sealed record AuditHead(long Count, string Hash)
{
    /// <summary>Reads what <see cref="ToString"/> wrote; null when it is something else.</summary>
    public static AuditHead? TryParse(string text)
    {
        var parts = text.Trim().Split(':');
        return parts.Length == 2
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && parts[1].Length == AuditHash.Length && parts[1].All(char.IsAsciiHexDigit)
            ? new AuditHead(count, parts[1].ToLowerInvariant())
            : null;
    }

    /// <summary>The count, a colon, the hash.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count}:{Hash}");
}
