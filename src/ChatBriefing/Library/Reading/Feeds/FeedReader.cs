using ChatBriefing.Library.Reading.Office;

namespace ChatBriefing.Library.Reading.Feeds;

/// <summary>Reads feeds (RSS 0.9 to 2.0, Atom), each item below its title. Markup in them is read as a page is; nothing is fetched.</summary>
public sealed class FeedReader(ReadingOptions options) : IDocumentReader
{
    private static readonly string[] Roots = ["rss", "feed", "RDF"];

    /// <inheritdoc/>
    public ReadOutcome Read(SourceFile file)
    {
        var tree = Load(file);
        var root = tree.Root;
        if (!Roots.Contains(root.Name.LocalName))
        {
            throw new RefusedContentException("is XML, but no feed; save its text as .txt and add that");
        }

        var channel = root.Child("channel") ?? root;
        var items = channel.Children("item").Concat(channel.Children("entry")).Concat(root.Children("item")).Distinct().ToList();
        var builder = new BlockTextBuilder(options.MaxCharacters);
        builder.AddParagraph(FeedText.Of(channel.Child("description") ?? channel.Child("subtitle")));
        var dates = new List<DateOnly?>();
        foreach (var (item, number) in items.Select((item, at) => (item, at + 1)))
        {
            builder.Place = new Place("item", number);
            dates.Add(FeedItem.Write(item, builder));
        }

        if (items.Count == 0 && builder.Blocks.Count == 0)
        {
            return TextDecoder.Empty(file.Name);
        }

        return Finished.Document(file, builder, FeedText.Line(channel.Child("title")) ?? TitleLine.OfFile(file.Name), dates.Max())
            .With(FeedText.Line(channel.Child("author").Child("name") ?? channel.Child("creator") ?? channel.Child("managingEditor")), FeedText.Line(channel.Child("language")) ?? root.Value("lang"), tree.Damage is { } line ? [$"it is damaged and was read up to line {line}"] : [], items.Count);
    }

    private FeedTree Load(SourceFile file)
    {
        if (BinaryKind.Of(file.Content.Span) is { } kind)
        {
            throw new RefusedContentException($"looks like {kind}, not a feed; give it the extension of what it is and add it again");
        }

        using var reader = new GuardedXml(new MemoryStream(file.Content.ToArray(), writable: false), options.MaxDepth);
        return FeedTree.Load(reader);
    }
}
