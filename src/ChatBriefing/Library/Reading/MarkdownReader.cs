using Markdig;
using Markdig.Extensions.Yaml;

namespace ChatBriefing.Library.Reading;

/// <summary>Reads Markdown into plain text: marks and link addresses go, headings, lists, tables and code stay.</summary>
public sealed class MarkdownReader(TextDecoder decoder) : IDocumentReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseGridTables()
        .UseTaskLists()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseEmphasisExtras()
        .Build();

    /// <inheritdoc/>
    public ReadOutcome Read(SourceFile file)
    {
        if (!decoder.TryDecode(file, null, out var markdown, out var refusal))
        {
            return refusal;
        }

        var syntax = Markdown.Parse(markdown, Pipeline);
        var front = FrontMatter.Of(syntax.OfType<YamlFrontMatterBlock>().FirstOrDefault());
        var builder = new BlockTextBuilder();
        new MarkdownBlocks(builder).Write(syntax);
        if (builder.Blocks.Count == 0)
        {
            return TextDecoder.Empty(file.Name);
        }

        var text = builder.Text;
        var line = DateLine.Find(text);
        var blocks = line?.TakenFrom(text, builder.Blocks) ?? builder.Blocks;
        var title = front.Title ?? builder.Blocks.FirstOrDefault(block => block is { IsHeading: true, IsHidden: false })?.Span.Of(text) ?? TitleLine.OfFile(file.Name);
        return new ReadDocument(title, front.Date ?? line?.Date, text, blocks).With(front.Author, front.Language, [], 1);
    }
}
