namespace ChatBriefing.Library.Reading;

/// <summary>Reads plain text. The text stays as it is; blank lines part its paragraphs.</summary>
public sealed class PlainTextReader(TextDecoder decoder) : IDocumentReader
{
    /// <inheritdoc/>
    public ReadOutcome Read(SourceFile file)
    {
        if (!decoder.TryDecode(file, null, out var text, out var refusal))
        {
            return refusal;
        }

        var line = DateLine.Find(text);
        var paragraphs = Paragraphs.Of(text);
        var blocks = PlainTextHeadings.Mark(text, line?.TakenFrom(text, paragraphs) ?? paragraphs);
        return new ReadDocument(TitleLine.Of(text, blocks), line?.Date, text, blocks);
    }
}
