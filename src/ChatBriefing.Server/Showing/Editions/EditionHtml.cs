using System.Globalization;
using System.Net;
using System.Text;
using ChatBriefing.Briefings;
using ChatBriefing.Grounding;
using ChatBriefing.Server.Links;

namespace ChatBriefing.Server.Showing.Editions;

/// <summary>
/// An edition as HTML that programs for mail show alike: styles stand in the elements, nothing is loaded from anywhere,
/// and every text is encoded. The same content goes into feeds.
/// </summary>
internal static class EditionHtml
{
    private const string Page = "margin:0;padding:24px 16px;background:#f6f7f9;color:#1c2530;font:16px/1.55 -apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
    private const string Sheet = "max-width:640px;margin:0 auto;padding:24px;background:#ffffff;border:1px solid #dfe3e8;border-radius:10px";
    private const string Faint = "margin:0 0 4px;color:#5a6675;font-size:14px";
    private const string Topic = "margin:28px 0 4px;font-size:14px;letter-spacing:.04em;text-transform:uppercase;color:#5a6675";
    private const string Headline = "margin:18px 0 4px;font-size:18px;line-height:1.35";
    private const string Quote = "margin:6px 0;padding:2px 0 2px 12px;border-left:3px solid #1d4f91;color:#1c2530";
    private const string Link = "color:#1d4f91";
    private const string Kind = "display:inline-block;margin-right:6px;padding:0 7px;border-radius:5px;background:#fff1cc;color:#5c4300;font-size:13px;font-weight:600";

    /// <summary>A document of its own, ready to be sent as mail.</summary>
    /// <param name="head">What is told about it.</param>
    /// <param name="edition">What is in it.</param>
    /// <param name="publicUrl">The base of the links.</param>
    public static string Document(EditionHead head, Edition edition, string publicUrl) => $"""
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{Encode(EditionWords.Title(head))}</title></head>
        <body style="{Page}"><div style="{Sheet}"><h1 dir="auto" style="margin:0 0 6px;font-size:23px;line-height:1.3">{Encode(EditionWords.Title(head))}</h1>
        {Content(head, edition, publicUrl)}</div></body></html>

        """.ReplaceLineEndings("\n");

    /// <summary>What stands below the title.</summary>
    public static string Content(EditionHead head, Edition edition, string publicUrl)
    {
        var html = new StringBuilder();
        AppendLine(html, EditionWords.Summary(head, edition));
        foreach (var remark in EditionWords.Remarks(head, edition))
        {
            AppendLine(html, remark);
        }

        var topic = "";
        foreach (var item in edition.Items)
        {
            if (item.Topic != topic)
            {
                topic = item.Topic;
                html.Append(CultureInfo.InvariantCulture, $"<p dir=\"auto\" style=\"{Topic}\"><b>{Encode(topic.Length > 0 ? topic : "Other")}</b></p>\n");
            }

            Append(html, item, edition, publicUrl);
        }

        AppendSources(html, edition, publicUrl);
        if (EditionWords.Next(head) is { Length: > 0 } next)
        {
            AppendLine(html, next);
        }

        return html.ToString();
    }

    private static void Append(StringBuilder html, EditionItem item, Edition edition, string publicUrl)
    {
        var kind = EditionWords.Kind(item.Kind);
        var mark = kind.Length > 0 ? $"<span style=\"{Kind}\">{kind}</span>" : "";
        html.Append(CultureInfo.InvariantCulture, $"<h2 dir=\"auto\" style=\"{Headline}\">{item.Number}. {mark}{Encode(item.Headline)}</h2>\n");
        foreach (var sentence in EditionWords.SentencesOf(item, edition))
        {
            var marks = string.Concat(sentence.Citations.Select(number => Mark(edition.Text.Citations.FirstOrDefault(citation => citation.Number == number), publicUrl)));
            html.Append(CultureInfo.InvariantCulture, $"<p dir=\"auto\" style=\"margin:0 0 6px\">{Encode(sentence.Text)}{marks}</p>\n");
        }

        foreach (var (before, after) in EditionWords.SidesOf(item, edition))
        {
            var (first, second) = EditionWords.Sides(item.Kind);
            html.Append(Side(first, before, publicUrl)).Append(Side(second, after, publicUrl));
        }

        if (item.Kind == ItemKind.Withdrawn)
        {
            AppendLine(html, EditionWords.Withdrawn);
        }
    }

    private static void AppendSources(StringBuilder html, Edition edition, string publicUrl)
    {
        if (edition.Text.Citations.Count == 0)
        {
            return;
        }

        html.Append(CultureInfo.InvariantCulture, $"<h2 style=\"margin:28px 0 4px;padding-top:16px;border-top:1px solid #dfe3e8;font-size:15px\">Sources</h2>\n");
        foreach (var citation in edition.Text.Citations)
        {
            var title = ForeignText.Line(citation.Title);
            var place = string.Concat(new[] { citation.Date is { } date ? EditionWords.Day(date) : "", ForeignText.Line(citation.Place) }.Where(part => part.Length > 0).Select(part => $" · {Encode(part)}"));
            html.Append(CultureInfo.InvariantCulture, $"<p dir=\"auto\" style=\"margin:10px 0 0;font-size:14px\">{Mark(citation, publicUrl)} <b>{Encode(title.Length > 0 ? title : "Untitled document")}</b>{place}</p>\n");
            html.Append(CultureInfo.InvariantCulture, $"<p dir=\"auto\" style=\"{Quote};font-size:14px\">“{Encode(citation.Quote.Trim())}”</p>\n");
        }
    }

    private static string Side(string name, Citation citation, string publicUrl) =>
        $"<p dir=\"auto\" style=\"{Quote}\"><b>{name}</b>{(citation.Date is { } date ? $" ({EditionWords.Day(date)})" : "")}: “{Encode(citation.Quote.Trim())}”{Mark(citation, publicUrl)}</p>\n";

    private static string Mark(Citation? citation, string publicUrl) => citation is null
        ? ""
        : $" <a href=\"{Encode(CitationLink.UrlOf(citation, publicUrl))}\" style=\"{Link}\">[{citation.Number.ToString(CultureInfo.InvariantCulture)}]</a>";

    private static void AppendLine(StringBuilder html, string line) => html.Append(CultureInfo.InvariantCulture, $"<p style=\"{Faint}\">{Encode(line)}</p>\n");

    private static string Encode(string text) => WebUtility.HtmlEncode(ForeignText.Clean(text));
}
