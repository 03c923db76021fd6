using System.Text.RegularExpressions;

namespace ChatBriefing.Library.Reading.Mail;

/// <summary>Knows the lines that mail programs set before an earlier mail, in the languages that they are sold in.</summary>
internal static partial class MailHeads
{
    private const string Before = @"^[\s*_>]*(?:";
    private const string After = @")[\s*_]*[:：]";

    private const string Originals =
        "original message|forwarded message|reply message|ursprüngliche nachricht|originalnachricht|weitergeleitete nachricht|message d['’]origine|message original|message transféré"
        + "|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|origineel bericht|doorgestuurd bericht|mensagem original|mensagem encaminhada"
        + "|ursprungligt meddelande|originalmeddelande|vidarebefordrat meddelande|oprindelig meddelelse|videresendt meddelelse|opprinnelig melding|videresendt melding"
        + "|wiadomość oryginalna|oryginalna wiadomość|wiadomość przekazana|przekazana wiadomość|исходное сообщение|пересылаемое сообщение|переадресованное сообщение|původní zpráva|přeposlaná zpráva"
        + "|alkuperäinen viesti|välitetty viesti|özgün ileti|orijinal mesaj|iletilen ileti|eredeti üzenet|továbbított üzenet|mesaj original|αρχικό μήνυμα"
        + "|元のメッセージ|転送メッセージ|转发的邮件|转发邮件|原始邮件|邮件原件|原始郵件|轉寄郵件|원본 메시지|전달된 메시지";

    private const string Senders = "from|von|de|da|van|från|fra|od|от|от кого|від|lähettäjä|kimden|gönderen|feladó|από|差出人|送信者|发件人|寄件者|寄件人|보낸 사람";

    private const string Dates =
        "sent|date|gesendet|gesendet am|datum|envoyé|envoyé le|enviado|enviado el|enviado em|fecha|data|inviato|verzonden|skickat|sendt|dato|wysłano|wysłane|дата|отправлено|надіслано"
        + "|odesláno|lähetetty|päivämäärä|päiväys|gönderildi|gönderme tarihi|tarih|elküldve|dátum|trimis|ημερομηνία|送信日時|日付|日時|发送时间|发送日期|日期|傳送日期|傳送時間|寄件日期|보낸 날짜|날짜";

    private const string Subjects = "subject|betreff|objet|asunto|oggetto|onderwerp|assunto|ämne|emne|temat|тема|předmět|aihe|konu|tárgy|subiect|θέμα|件名|主题|主旨|主題|제목";

    /// <summary>Whether the line parts a mail from the one that it answers or forwards ("-----Original Message-----").</summary>
    public static bool IsDivider(string line) => Divider().IsMatch(line);

    /// <summary>Whether the line is a rule as some programs draw it above an earlier mail.</summary>
    public static bool IsRule(string line) => Rule().IsMatch(line);

    /// <summary>Whether the line tells who sent a mail.</summary>
    public static bool IsSender(string line) => Sender().IsMatch(line);

    /// <summary>Whether the line tells when a mail was sent.</summary>
    public static bool IsDate(string line) => Sent().IsMatch(line);

    /// <summary>Whether the line tells what a mail is about.</summary>
    public static bool IsSubject(string line) => Subject().IsMatch(line);

    [GeneratedRegex(@"^\s*[-_=*]{2,}\s*(?:" + Originals + @")\s*[-_=*]{2,}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Divider();

    [GeneratedRegex(@"^\s*(?:_{8,}|-{8,})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(Before + Senders + After, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sender();

    [GeneratedRegex(Before + Dates + After, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sent();

    [GeneratedRegex(Before + Subjects + After, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Subject();
}
