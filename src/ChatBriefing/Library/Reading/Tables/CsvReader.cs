namespace ChatBriefing.Library.Reading.Tables;

/// <summary>Reads tables as text, each row a line that can be read alone, with the headers of its columns.</summary>
public sealed class CsvReader(TextDecoder decoder) : IDocumentReader
{
    /// <inheritdoc/>
    public ReadOutcome Read(SourceFile file)
    {
        if (!decoder.TryDecode(file, null, out var text, out var refusal))
        {
            return refusal;
        }

        var builder = new BlockTextBuilder();
        IReadOnlyList<string> headers = [];
        var isAbove = true;
        var number = 0;
        foreach (var row in CsvRows.Of(text))
        {
            number++;
            builder.Place = Place.OfRow(number);
            builder.AddLine(TableText.Line(row, headers), 0);

            // Lines with a single cell above the table say what it is, and head no columns.
            headers = isAbove && TableText.IsHeader(row) ? row : headers;
            isAbove &= row.Count(cell => cell.Length > 0) < 2;
        }

        return Finished.Document(file, builder, TitleLine.OfFile(file.Name), null).With(null, null, [], number);
    }
}
