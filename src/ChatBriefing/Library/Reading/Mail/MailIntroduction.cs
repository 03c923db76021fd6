using System.Text.RegularExpressions;

namespace ChatBriefing.Library.Reading.Mail;

/// <summary>
/// Knows the line with which a mail program introduces an earlier mail ("On Monday, 3 March 2025, Ann wrote:"), and tells
/// it from a sentence of the sender's that names a year, an address and ends with a colon.
/// </summary>
internal static partial class MailIntroduction
{
    private const string Wrote =
        "wrote|writes|schrieb|écrit|escribió|escribio|scritto|schreef|geschreven|escreveu|skrev|napisał|napisała|pisze|napsal|написал|пишет|писал|пише|kirjoitti|yazdı|írta|scris|έγραψε|写道|寫道|書きました|작성";

    /// <summary>Words with a capital, or of scripts without capitals, and the small ones within names.</summary>
    private const string Name = @"(?:(?:[""'(]?[\p{Lu}\p{Lo}][^\s<>@]{0,40}|van|von|der|den|de|da|di|du|la|le|el|al|bin|ten|ter|zu|af|av)\s+){1,7}";

    private const string Address = @"[^\s<>()@]{1,80}@[^\s<>()@]{3,80}";

    /// <summary>Whether the line introduces the words of another.</summary>
    public static bool Is(string line) =>
        Plain().IsMatch(line)
        || (line.AsSpan().TrimEnd() is [.., ':' or '：'] && Dated().IsMatch(line) && IsBegun(line)
            && (Said().IsMatch(line) || Sender().IsMatch(line) || (Bracketed().IsMatch(line) && Clock().IsMatch(line))));

    /// <summary>Whether a line begins as such an introduction does, with its date or with a name.</summary>
    public static bool IsBegun(string line) => Begun().IsMatch(line);

    /// <summary>Whether a program wrote the introduction, so that all below is the earlier mail: it tells date and time, or the address.</summary>
    public static bool IsByProgram(string line) =>
        IsBegun(line) && (Bracketed().IsMatch(line) || (Clock().IsMatch(line) && Clock().Replace(line, "").Any(char.IsAsciiDigit)));

    [GeneratedRegex(@"^(?:On|Am|Le|El|Il|Op|Em|Den)\s.{6,150}\s(?:wrote|schrieb.{0,60}|a écrit|escribió|ha scritto|schreef.{0,60}|escreveu|skrev.{0,60})\s?:\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Plain();

    /// <summary>A year, or a day with month and year in numbers.</summary>
    [GeneratedRegex(@"(?<![0-9])(?:(?:19|20)[0-9]{2}(?![0-9])|[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2}(?![0-9]))", RegexOptions.CultureInvariant)]
    private static partial Regex Dated();

    /// <summary>Hours and minutes, and no part of a date in numbers.</summary>
    [GeneratedRegex(@"(?<![0-9]|[0-9][./-])[0-9]{1,2}[:.h][0-9]{2}(?![0-9]|[./-][0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    [GeneratedRegex("<(?:mailto:)?" + Address + ">", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    /// <summary>Three words at most stand before the date ("Il giorno lun 3"), or just a name: a sentence begins otherwise.</summary>
    [GeneratedRegex(@"^[\s*_>]*(?:(?:[^\s0-9<]+\s+){0,3}[^\s0-9<]?[0-9]|" + Name + "[<(0-9])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Begun();

    /// <summary>The address stands last, and between it and the date nothing but a name: "3 March 2025, Ann &lt;a@b&gt;:".</summary>
    [GeneratedRegex(@"[0-9][)\].,]*\s*(?:(?:[ap]\.?m\.?|uhr|(?:" + Wrote + @"))[,\s]+){0,3}(?-i:" + Name + ")?[<(]?" + Address + @"[>)]?\s*[:：]\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sender();

    /// <summary>The verb stands last: "Ann wrote the plan at 9:30 in 2024:" introduces no mail.</summary>
    [GeneratedRegex("(?:" + Wrote + @")(?:\(\w{1,3}\))?\s?[:：]\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Said();
}
