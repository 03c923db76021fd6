using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ChatBriefing.Server.Slack.Signing;

/// <summary>
/// Tells whether Slack sent a request: the HMAC-SHA256 of "v0:time:body", over the bytes as they came, under the signing
/// secret. See https://docs.slack.dev/authentication/verifying-requests-from-slack.
/// </summary>
internal static class SlackSignature
{
    /// <summary>The header with the signature.</summary>
    public const string SignatureHeader = "X-Slack-Signature";

    /// <summary>The header with the time, in seconds since 1970.</summary>
    public const string TimestampHeader = "X-Slack-Request-Timestamp";

    /// <summary>How old or how far ahead a request may be.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    private const string Version = "v0";
    private const int MostDigits = 12;

    /// <summary>Whether headers and body fit together and the time is near. An empty secret fits nothing.</summary>
    public static bool IsGenuine(IHeaderDictionary headers, ReadOnlySpan<byte> body, string secret, DateTimeOffset now)
    {
        // A second value of either header could be what another program between Slack and here has checked.
        if (secret.Length == 0
            || headers[SignatureHeader] is not [{ } signature]
            || headers[TimestampHeader] is not [{ Length: > 0 and <= MostDigits } timestamp]
            || !long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            return false;
        }

        var isNear = Math.Abs(now.ToUnixTimeSeconds() - seconds) <= (long)Window.TotalSeconds;
        var expected = Encoding.ASCII.GetBytes(Of(timestamp, body, secret));
        var isSigned = CryptographicOperations.FixedTimeEquals(expected, Encoding.UTF8.GetBytes(signature));
        return isNear & isSigned;
    }

    /// <summary>The signature of a body at a time.</summary>
    public static string Of(string timestamp, ReadOnlySpan<byte> body, string secret)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hash.AppendData(Encoding.UTF8.GetBytes($"{Version}:{timestamp}:"));
        hash.AppendData(body);
        return $"{Version}={Convert.ToHexStringLower(hash.GetHashAndReset())}";
    }
}
