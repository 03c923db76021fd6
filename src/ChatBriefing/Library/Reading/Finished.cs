namespace ChatBriefing.Library.Reading;

/// <summary>Makes the document of what a reader has written.</summary>
internal static class Finished
{
    private const int LongestFact = 200;

    /// <summary>The document; a refusal when there is not a word in it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="builder">Its text.</param>
    /// <param name="title">The title it names; null for the first heading that is shown, or the beginning where there is none.</param>
    /// <param name="date">The date of its properties, which a date line in its text goes before.</param>
    public static ReadOutcome Document(SourceFile file, BlockTextBuilder builder, string? title, DateOnly? date)
    {
        if (builder.Blocks.Count == 0)
        {
            return TextDecoder.Empty(file.Name);
        }

        var text = builder.Text;
        var blocks = builder.Blocks;

        // A title is shown without its flag, so hidden words are none.
        var shown = blocks.Where(block => !block.IsHidden).ToList();
        var first = shown.Find(block => block.IsHeading);
        return new ReadDocument(
            Fact(title) ?? Fact(first?.Span.Of(text)) ?? (shown.Count > 0 ? TitleLine.Of(text, shown) : TitleLine.OfFile(file.Name)), DateLine.Find(text)?.Date ?? date, text, blocks);
    }

    /// <summary>A property on one line, not too long; null for none.</summary>
    public static string? Fact(string? fact)
    {
        var line = TitleLine.OneLine(CleanText.Of(fact ?? ""));
        return line.Length switch
        {
            0 => null,
            <= LongestFact => line,
            _ => line[..(char.IsHighSurrogate(line[LongestFact - 1]) ? LongestFact - 1 : LongestFact)] + "…",
        };
    }

    /// <summary>The outcome with what its properties say; a refusal stays as it is.</summary>
    public static ReadOutcome With(this ReadOutcome outcome, string? author, string? language, IEnumerable<string> notes, int units) =>
        outcome is ReadDocument document
            ? document with { Author = Fact(author), Language = Fact(language), Notes = [.. notes], Units = units }
            : outcome;
}
