namespace ChatBriefing.Library.Reading.Children;

/// <summary>How a document travels: its text, and its blocks as offsets into it.</summary>
internal static class WireDocument
{
    private const int LongestLine = 4096;
    private const int MostNotes = 100;

    /// <summary>Writes a document.</summary>
    public static void Write(BinaryWriter writer, ReadDocument document)
    {
        writer.Write(document.Title);
        writer.Write(document.Date?.DayNumber ?? -1);
        writer.Write(document.Author ?? "");
        writer.Write(document.Language ?? "");
        writer.Write(document.Units);
        writer.Write(document.Notes.Count);
        foreach (var note in document.Notes)
        {
            writer.Write(note);
        }

        writer.Write(document.Text);
        writer.Write(document.Blocks.Count);
        var path = "";
        foreach (var block in document.Blocks)
        {
            WireBlock.Write(writer, block, path);
            path = block.HeadingPath;
        }
    }

    /// <summary>Reads and checks a document.</summary>
    /// <exception cref="InvalidDataException">It breaks a rule: blocks outside of the text or out of order, or too much of something.</exception>
    public static ReadDocument Read(BinaryReader reader, ReadingOptions options)
    {
        var title = Line(reader);
        var day = reader.ReadInt32();
        var author = Line(reader);
        var language = Line(reader);
        var units = reader.ReadInt32();
        var notes = Enumerable.Range(0, Count(reader, MostNotes)).Select(_ => Line(reader)).ToList();
        var text = reader.ReadString();
        if (text.Length > options.MaxCharacters)
        {
            throw new InvalidDataException($"a text of {text.Length} characters");
        }

        return new ReadDocument(title, day < 0 ? null : DateOnly.FromDayNumber(day), text, Blocks(reader, text))
        {
            Author = author.Length > 0 ? author : null,
            Language = language.Length > 0 ? language : null,
            Units = units,
            Notes = notes,
        };
    }

    /// <summary>A short text.</summary>
    /// <exception cref="InvalidDataException">It is not short.</exception>
    public static string Line(BinaryReader reader) =>
        reader.ReadString() is { Length: <= LongestLine } line ? line : throw new InvalidDataException("a line is too long");

    private static List<Block> Blocks(BinaryReader reader, string text)
    {
        var count = Count(reader, text.Length);
        var blocks = new List<Block>(Math.Min(count, 1 << 16));
        for (var end = 0; blocks.Count < count;)
        {
            var block = WireBlock.Read(reader, blocks.Count > 0 ? blocks[^1].HeadingPath : "");
            if (block.Span.Start < end || block.Span.Length < 1 || block.Span.Length > text.Length - block.Span.Start)
            {
                throw new InvalidDataException("a block lies outside of the text or out of order");
            }

            end = block.Span.End;
            blocks.Add(block);
        }

        return blocks;
    }

    private static int Count(BinaryReader reader, int most) =>
        reader.ReadInt32() is var count && count >= 0 && count <= most ? count : throw new InvalidDataException($"a list of {count}");
}
