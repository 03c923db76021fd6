using System.Globalization;
using ChatBriefing.Library.Reading.Archives;
using MimeKit;

namespace ChatBriefing.Library.Reading.Mail;

/// <summary>Reads e-mails: who wrote to whom and when, the words, what they quote of earlier mails, and the attachments.</summary>
public sealed class MailReader(ReadingOptions options, Func<SourceFile, ReadOutcome> readInner) : IDocumentReader
{
    private static readonly HeaderId[] Expected = [HeaderId.From, HeaderId.To, HeaderId.Subject, HeaderId.Date, HeaderId.MessageId, HeaderId.Received, HeaderId.MimeVersion, HeaderId.Sender];

    /// <inheritdoc/>
    public ReadOutcome Read(SourceFile file)
    {
        if (BinaryKind.Of(file.Content.Span) is { } kind and not "a binary file")
        {
            throw new RefusedContentException($"looks like {kind}, not an e-mail; give it the extension of what it is and add it again");
        }

        using var stream = new MemoryStream(file.Content.ToArray(), writable: false);
        using var message = MimeMessage.Load(new ParserOptions { MaxMimeDepth = options.MaxDepth }, stream);
        if (!Expected.Any(header => message.Headers.Contains(header)))
        {
            throw new RefusedContentException("is no e-mail: it has neither sender nor subject; add it with the extension of what it is");
        }

        var builder = new BlockTextBuilder(options.MaxCharacters);
        var attachments = new InnerFiles(builder, options, readInner, file);
        var body = new MailBody(builder, attachments);
        body.Write(message.Body);
        if (builder.Blocks.Count == 0)
        {
            throw new RefusedContentException("is an e-mail without words; add one that has");
        }

        var date = message.Headers.Contains(HeaderId.Date) && message.Date.Year > 1970 ? DateOnly.FromDateTime(message.Date.Date) : (DateOnly?)null;
        return Headed(file, builder, message, date).With(
            message.From.ToString(), message.Headers[HeaderId.ContentLanguage], [.. body.Notes, .. attachments.Notes], 1);
    }

    /// <summary>The mail below a line that tells who wrote it to whom, and when.</summary>
    private ReadOutcome Headed(SourceFile file, BlockTextBuilder written, MimeMessage message, DateOnly? date)
    {
        var builder = new BlockTextBuilder(options.MaxCharacters);
        builder.AddHeading(1, message.Subject ?? "");
        foreach (var (name, value) in new[] { ("From", message.From.ToString()), ("To", message.To.ToString()), ("Cc", message.Cc.ToString()), ("Date", date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "") })
        {
            builder.AddLine(value.Length > 0 ? $"{name}: {value}" : "", 0);
        }

        builder.EndRun();
        builder.AddDocument(new ReadDocument("", null, written.Text, written.Blocks), "");
        return Finished.Document(file, builder, message.Subject ?? TitleLine.OfFile(file.Name), date);
    }
}
