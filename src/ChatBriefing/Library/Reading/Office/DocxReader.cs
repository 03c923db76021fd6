using System.Xml;
using System.Xml.Linq;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>Reads Word documents: headings, lists, tables, notes, text boxes; comments and tracked deletions as hidden text.</summary>
public sealed class DocxReader(ReadingOptions options, Func<SourceFile, ReadOutcome> readInner) : IDocumentReader
{
    /// <inheritdoc/>
    public ReadOutcome Read(SourceFile file)
    {
        using var package = OfficePackage.Open(file, options, "a Word document");
        var main = package.MainPart("document");
        var builder = new BlockTextBuilder(options.MaxCharacters);
        var related = package.RelationshipsOf(main);
        var styles = DocxStyles.Of(package.Load(package.Related(main, "styles")));
        var numbering = DocxNumbering.Of(package.Load(package.Related(main, "numbering")));
        var ground = new DocxGround(styles, PageOf(package, main));
        var blocks = new DocxBlocks(builder, styles, ground, numbering, chunk => AddChunk(chunk, related, package, builder, file));
        foreach (var block in BlocksOf(package, main))
        {
            ground.Pass(block);
            blocks.Write(block);
        }

        new DocxExtras(package, builder, blocks).Write(related);
        var facts = OfficeFacts.Of(package);
        return Finished.Document(file, builder, facts.Title ?? blocks.Title, facts.Date)
            .With(facts.Author, facts.Language ?? styles.Language, OfficeNotes.Of(package), 1);
    }

    /// <summary>The colour of the pages; a document may name one and not have it shown.</summary>
    private static string PageOf(OfficePackage package, string main)
    {
        if (!package.Load(package.Related(main, "settings")).IsOn("displayBackgroundShape"))
        {
            return Ink.White;
        }

        using var reader = package.Read(main)!;
        while (reader.Read() && reader.LocalName != "body")
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "background")
            {
                var background = (XElement)XNode.ReadFrom(reader);
                return background.HasElements ? Ink.Unknown : background.Value("color") is { Length: 6 } colour ? colour : Ink.White;
            }
        }

        return Ink.White;
    }

    /// <summary>The blocks of the body one by one: a long document is never a tree in memory.</summary>
    private static IEnumerable<XElement> BlocksOf(OfficePackage package, string main)
    {
        using var reader = package.Read(main)!;
        var bodyDepth = -1;
        reader.Read();
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && bodyDepth < 0 && reader.LocalName == "body")
            {
                bodyDepth = reader.Depth;
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.Depth == bodyDepth + 1 && bodyDepth >= 0)
            {
                yield return (XElement)XNode.ReadFrom(reader);
                continue;
            }

            reader.Read();
        }
    }

    /// <summary>A piece in another format that Word would merge in when it opens the document.</summary>
    private void AddChunk(XElement chunk, IReadOnlyList<Relationship> related, OfficePackage package, BlockTextBuilder builder, SourceFile file)
    {
        var relation = related.FirstOrDefault(one => one.Id == chunk.Value("id") && !one.IsExternal);
        if (relation is not null && package.Bytes(relation.Target) is { } content
            && readInner(file.Inside(Path.GetFileName(relation.Target), content, package.Budget)) is ReadDocument inner)
        {
            builder.AddDocument(inner, "");
        }
    }
}
