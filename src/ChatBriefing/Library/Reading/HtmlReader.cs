using AngleSharp.Html.Dom;

namespace ChatBriefing.Library.Reading;

/// <summary>Reads pages: their main text without menus and scripts, and at its end what they hide. Nothing is fetched.</summary>
public sealed class HtmlReader(TextDecoder decoder) : IDocumentReader
{
    /// <inheritdoc/>
    public ReadOutcome Read(SourceFile file)
    {
        if (!decoder.TryDecode(file, Charsets.DeclaredIn(file.Content.Span), out var html, out var refusal))
        {
            return refusal;
        }

        var page = HtmlPage.Parse(html);
        var date = HtmlDates.Of(page);
        var facts = HtmlFacts.Of(page);
        var cleared = HtmlPage.Clear(page);
        var main = MainText.Of(page);
        var builder = new BlockTextBuilder();
        new HtmlBlocks(builder).Write(main.Root);
        if (builder.Blocks.Count == 0 && cleared.Hidden.All(HtmlHidden.IsSpare))
        {
            return TextDecoder.Empty(file.Name);
        }

        builder.LeaveHeadings();
        cleared.WriteHidden(builder);
        if (builder.Blocks.Count == 0)
        {
            return TextDecoder.Empty(file.Name);
        }

        var text = builder.Text;
        var line = DateLine.Find(text);
        var blocks = line?.TakenFrom(text, builder.Blocks) ?? builder.Blocks;
        return new ReadDocument(Title(page, main, text, blocks), date ?? line?.Date, text, blocks).With(facts.Author, facts.Language, [], 1);
    }

    private static string Title(IHtmlDocument page, MainText main, string text, IReadOnlyList<Block> blocks)
    {
        string?[] candidates =
        [
            page.QuerySelector("meta[property='og:title']")?.GetAttribute("content"),
            main.Title,
            page.Title,
            page.QuerySelector("h1")?.TextContent,
        ];
        return candidates.Select(DeclaredTitle.Of).FirstOrDefault(title => title is not null) ?? TitleLine.Of(text, blocks);
    }
}
