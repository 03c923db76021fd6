using System.Text.RegularExpressions;

namespace ChatBriefing.Library.Reading.Mail;

/// <summary>Tells what a mail says from what it quotes of an earlier one.</summary>
internal static partial class QuotedReply
{
    private const string Part = "quoted reply";

    /// <summary>What programs wrap around an earlier mail.</summary>
    private const string Quotes = "blockquote,.gmail_quote,.moz-cite-prefix,#divRplyFwdMsg,#appendonsend";

    /// <summary>Writes plain words.</summary>
    public static void WriteText(string text, BlockTextBuilder builder)
    {
        var own = builder.Place;
        var isBelow = false;
        var paragraph = new List<string>();
        var isQuoted = false;
        foreach (var line in text.Split('\n'))
        {
            isBelow |= Divider().IsMatch(line);
            var quoted = isBelow || line.StartsWith('>') || Introduction().IsMatch(line);
            if (quoted != isQuoted || string.IsNullOrWhiteSpace(line.TrimStart('>', ' ')))
            {
                Flush();
            }

            isQuoted = quoted;
            paragraph.Add(line.StartsWith('>') ? line.TrimStart('>', ' ') : line);
        }

        Flush();
        builder.Place = own;

        void Flush()
        {
            builder.Place = isQuoted ? own with { Part = Part } : own;
            builder.AddParagraph(string.Join('\n', paragraph));
            paragraph.Clear();
        }
    }

    /// <summary>Writes a page.</summary>
    public static void WriteHtml(string html, BlockTextBuilder builder)
    {
        var fragment = HtmlPage.ParseFragment(html);
        var body = fragment.Body;
        var quotes = body?.QuerySelectorAll(Quotes).Where(quote => quote.ParentElement?.Closest(Quotes) is null).ToList() ?? [];
        quotes.ForEach(quote => quote.Remove());
        new HtmlBlocks(builder).Write(body);
        var own = builder.Place;
        builder.Place = own with { Part = Part };
        foreach (var quote in quotes)
        {
            new HtmlBlocks(builder).Write(quote);
        }

        builder.Place = own;
        fragment.WriteHidden(builder);
    }

    [GeneratedRegex("""^\s*-{2,}\s*(original message|forwarded message|ursprüngliche nachricht|message d'origine|mensaje original)\s*-{2,}""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Divider();

    [GeneratedRegex("""^(On|Am|Le|El)\s.{6,150}\s(wrote|schrieb.{0,60}|a écrit|escribió)\s?:\s*$""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Introduction();
}
