namespace ChatBriefing.Library.Reading.Office;

/// <summary>Writes what stands beside the body of a Word document: notes, charts, page headers, comments.</summary>
internal sealed class DocxExtras(OfficePackage package, BlockTextBuilder builder, DocxBlocks blocks)
{
    /// <summary>Writes them, in the order in which a reader would look for them.</summary>
    public void Write(IReadOnlyList<Relationship> related)
    {
        builder.EndRun();

        // They belong to the document and not to its last section.
        builder.LeaveHeadings();
        foreach (var relation in related.Where(relation => !relation.IsExternal))
        {
            switch (relation.Kind)
            {
                case "footnotes":
                    WriteNotes(relation.Target, "footnote");
                    break;
                case "endnotes":
                    WriteNotes(relation.Target, "endnote");
                    break;
                case "header" or "footer":
                    builder.Place = Place.None with { Part = $"page {relation.Kind}" };
                    blocks.WriteAll(package.Load(relation.Target));
                    break;
                case "chart" or "diagramData":
                    builder.Place = Place.None with { Part = relation.Kind == "chart" ? "chart" : "diagram" };
                    DrawingText.Write(package.Load(relation.Target), builder);
                    break;
                case "comments":
                    WriteComments(relation.Target);
                    break;
                default:
                    break;
            }

            builder.Place = Place.None;
        }
    }

    private void WriteNotes(string part, string unit)
    {
        var notes = package.Load(part).Children(unit).Where(note => note.Value("type") is not ("separator" or "continuationSeparator" or "continuationNotice"));
        foreach (var (note, number) in notes.Select((note, at) => (note, at + 1)))
        {
            builder.Place = new Place(unit, number);
            blocks.WriteAll(note);
        }
    }

    private void WriteComments(string part)
    {
        foreach (var comment in package.Load(part).Children("comment"))
        {
            var words = string.Join("\n", comment.Inner("p").Select(paragraph => DocxText.Of(paragraph, _ => false).Shown));
            builder.AddHidden(words, CommentWords.By(comment.Value("author")));
        }
    }
}
