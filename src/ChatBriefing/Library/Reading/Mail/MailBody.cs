using ChatBriefing.Library.Reading.Archives;
using MimeKit;

namespace ChatBriefing.Library.Reading.Mail;

/// <summary>Writes the parts of an e-mail.</summary>
internal sealed class MailBody(BlockTextBuilder builder, InnerFiles attachments)
{
    private const char Replacement = '\uFFFD';
    private readonly HashSet<string> events = new(StringComparer.Ordinal);
    private bool isGarbled;
    private bool hasUnreadCalendar;

    /// <summary>What was odd.</summary>
    public IEnumerable<string> Notes =>
        new[] { (isGarbled, "some of its characters could not be decoded"), (hasUnreadCalendar, "its calendar entry was not read") }.Where(note => note.Item1).Select(note => note.Item2);

    /// <summary>Writes an entity with all that it holds.</summary>
    public void Write(MimeEntity? entity)
    {
        switch (entity)
        {
            case MultipartAlternative alternative:
                Write(BestOf(alternative));

                // An invitation tells in its words what it is about, and when and where in its calendar only.
                foreach (var calendar in alternative.OfType<TextPart>().Where(IsCalendar))
                {
                    WriteCalendar(calendar);
                }

                break;
            case MultipartRelated related:
                Write(related.Root);
                break;
            case Multipart multipart:
                foreach (var part in multipart)
                {
                    Write(part);
                }

                break;
            case MessagePart { Message: { } message } inner:
                attachments.Write((message.Subject ?? inner.ContentDisposition?.FileName ?? "message") + ".eml", Bytes(stream => message.WriteTo(stream)));
                break;
            case TextPart calendar when IsCalendar(calendar):
                WriteCalendar(calendar);
                break;
            case TextPart { IsAttachment: false } text:
                WriteText(text);
                break;
            case MimePart { Content: not null } part when part.IsAttachment || part.FileName is not null:
                attachments.Write(part.FileName, Bytes(stream => part.Content.DecodeTo(stream)));
                break;
            default:
                break;
        }
    }

    /// <summary>Plain words where there are some, for they mark what is quoted; the page otherwise.</summary>
    private static MimeEntity? BestOf(MultipartAlternative alternative) =>
        alternative.OfType<TextPart>().FirstOrDefault(part => part.IsPlain && !string.IsNullOrWhiteSpace(part.Text))
        ?? alternative.LastOrDefault(part => part is not TextPart { IsPlain: true } && !IsCalendar(part))
        ?? alternative.LastOrDefault(part => !IsCalendar(part));

    private static bool IsCalendar(MimeEntity part) => part is TextPart && part.ContentType.IsMimeType("text", "calendar");

    /// <summary>The same event may lie in a mail as a part and as an attachment.</summary>
    private void WriteCalendar(TextPart part)
    {
        var found = CalendarText.Of(part.Text);
        hasUnreadCalendar |= found.Count == 0;
        foreach (var text in found.Where(events.Add))
        {
            builder.AddParagraph(text);
        }
    }

    private void WriteText(TextPart part)
    {
        var text = part.Text;
        isGarbled |= text.Contains(Replacement, StringComparison.Ordinal);
        if (part.IsHtml)
        {
            QuotedReply.WriteHtml(text, builder);
        }
        else if (part.IsPlain || part.ContentType.MediaSubtype is "markdown" or "enriched")
        {
            QuotedReply.WriteText(CleanText.Of(text), builder);
        }
        else
        {
            attachments.Write(part.FileName ?? $"part.{part.ContentType.MediaSubtype}", Bytes(stream => part.Content?.DecodeTo(stream)));
        }
    }

    private static byte[] Bytes(Action<Stream> write)
    {
        using var memory = new MemoryStream();
        write(memory);
        return memory.ToArray();
    }
}
