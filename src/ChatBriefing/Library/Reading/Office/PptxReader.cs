using System.Xml.Linq;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>Reads presentations slide by slide, with their notes; hidden slides and comments as hidden text.</summary>
public sealed class PptxReader(ReadingOptions options) : IDocumentReader
{
    /// <inheritdoc/>
    public ReadOutcome Read(SourceFile file)
    {
        using var package = OfficePackage.Open(file, options, "a PowerPoint presentation");
        var main = package.MainPart("presentation");
        var related = package.RelationshipsOf(main);
        var builder = new BlockTextBuilder(options.MaxCharacters);
        var authors = AuthorsOf(package.Load(package.Related(main, "commentAuthors")));
        var designs = new PptxDesigns(package);
        var number = 0;
        foreach (var slide in package.Load(main).Child("sldIdLst").Children("sldId"))
        {
            number++;
            if (related.FirstOrDefault(one => one.Id == IdOf(slide) && !one.IsExternal) is { } relation && package.Load(relation.Target) is { } content)
            {
                var inSlide = package.RelationshipsOf(relation.Target);
                new PptxSlide(package, builder, number, new PptxGround(designs, content, inSlide)).Write(content, inSlide, authors);
            }
        }

        var facts = OfficeFacts.Of(package);
        return Finished.Document(file, builder, facts.Title, facts.Date).With(facts.Author, facts.Language, OfficeNotes.Of(package), number);
    }

    /// <summary>A slide has a number of its own beside the name of its relationship, both called "id".</summary>
    private static string? IdOf(XElement slide) =>
        slide.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "id" && attribute.Name.NamespaceName.Length > 0)?.Value;

    private static Dictionary<string, string> AuthorsOf(XElement? part) => part.Children("cmAuthor")
        .GroupBy(author => author.Value("id") ?? "")
        .ToDictionary(group => group.Key, group => group.First().Value("name") ?? "", StringComparer.Ordinal);
}
