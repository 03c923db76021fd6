using System.Xml.Linq;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>
/// Reads workbooks sheet by sheet, each row a line that can be read alone, with the headers of its columns. Formulas
/// are not run and not shown: only the values that were saved. Hidden sheets, rows, columns and comments are hidden text.
/// </summary>
public sealed class XlsxReader(ReadingOptions options) : IDocumentReader
{
    /// <inheritdoc/>
    public ReadOutcome Read(SourceFile file)
    {
        using var package = OfficePackage.Open(file, options, "an Excel workbook");
        var main = package.MainPart("workbook");
        var related = package.RelationshipsOf(main);
        var builder = new BlockTextBuilder(options.MaxCharacters);
        var book = package.Load(main);
        var styles = package.Load(package.Related(main, "styles"));
        var cells = new XlsxCells(
            XlsxStrings.Of(package, package.Related(main, "sharedStrings")),
            XlsxFormats.Of(styles, book.Child("workbookPr").IsTrue("date1904")));
        var looks = XlsxLooks.Of(styles, ThemeColours.Of(package.Load(package.Related(main, "theme"))));
        var rows = 0;
        foreach (var sheet in book.Child("sheets").Children("sheet"))
        {
            var relation = related.FirstOrDefault(one => one.Id == IdOf(sheet) && !one.IsExternal);
            if (relation?.Kind is "worksheet" or "chartsheet")
            {
                builder.IsHidden = sheet.Value("state") is "hidden" or "veryHidden";
                builder.AddHeading(1, $"Sheet {sheet.Value("name")}");
                rows += new XlsxSheet(package, builder, cells, looks).Write(relation.Target);
                builder.IsHidden = false;
            }
        }

        var facts = OfficeFacts.Of(package);
        return builder.Blocks.All(block => block.IsHeading)
            ? TextDecoder.Empty(file.Name)
            : Finished.Document(file, builder, facts.Title ?? TitleLine.OfFile(file.Name), facts.Date)
                .With(facts.Author, facts.Language, OfficeNotes.Of(package), rows);
    }

    private static string? IdOf(XElement sheet) =>
        sheet.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "id" && attribute.Name.NamespaceName.Length > 0)?.Value;
}
