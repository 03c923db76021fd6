using System.Globalization;
using System.Text;
using ChatBriefing.Briefings;
using ChatBriefing.Grounding;
using ChatBriefing.Server.Links;

namespace ChatBriefing.Server.Showing.Editions;

/// <summary>An edition as plain text: for terminals, notifications and mail without markup.</summary>
internal static class EditionPlain
{
    /// <summary>The whole edition with its sources.</summary>
    /// <param name="head">What is told about it.</param>
    /// <param name="edition">What is in it.</param>
    /// <param name="publicUrl">The base of the links.</param>
    public static string Of(EditionHead head, Edition edition, string publicUrl)
    {
        var text = new StringBuilder();
        text.Append(EditionWords.Title(head)).Append('\n').Append(EditionWords.Summary(head, edition)).Append('\n');
        foreach (var remark in EditionWords.Remarks(head, edition).Concat(EditionWords.Matches(head)))
        {
            text.Append(remark).Append('\n');
        }

        var topic = "";
        foreach (var item in edition.Items)
        {
            if (item.Topic != topic)
            {
                topic = item.Topic;
                text.Append('\n').Append(ForeignText.Line(topic.Length > 0 ? topic : "Other").ToUpperInvariant()).Append('\n');
            }

            Append(text, item, edition);
        }

        AppendSources(text, edition, publicUrl);
        return EditionWords.Next(head) is { Length: > 0 } next ? text.Append('\n').Append(next).Append('\n').ToString() : text.ToString();
    }

    /// <summary>One line of the headlines, for notifications.</summary>
    public static string Headlines(EditionHead head, Edition edition)
    {
        var items = edition.Items.Select(item => string.Create(CultureInfo.InvariantCulture, $"{item.Number}. {ForeignText.Line(item.Headline)}"));
        return string.Join(' ', new[] { $"{EditionWords.Title(head)}: {EditionWords.Summary(head, edition)}" }.Concat(items));
    }

    private static void Append(StringBuilder text, EditionItem item, Edition edition)
    {
        var kind = EditionWords.Kind(item.Kind);
        text.Append(CultureInfo.InvariantCulture, $"\n{item.Number}. {(kind.Length > 0 ? $"[{kind}] " : "")}{ForeignText.Line(item.Headline)}\n");
        foreach (var sentence in EditionWords.SentencesOf(item, edition))
        {
            text.Append(CultureInfo.InvariantCulture, $"   {ForeignText.Line(sentence.Text)} {string.Concat(sentence.Citations.Select(number => $"[{number}]"))}\n");
        }

        foreach (var (before, after) in EditionWords.SidesOf(item, edition))
        {
            var (first, second) = EditionWords.Sides(item.Kind);
            text.Append(CultureInfo.InvariantCulture, $"   {first}: {Quoted(before)}\n   {second}: {Quoted(after)}\n");
        }

        if (item.Kind == ItemKind.Withdrawn)
        {
            text.Append("   ").Append(EditionWords.Withdrawn).Append('\n');
        }
    }

    private static void AppendSources(StringBuilder text, Edition edition, string publicUrl)
    {
        if (edition.Text.Citations.Count == 0)
        {
            return;
        }

        text.Append("\nSources\n");
        foreach (var citation in edition.Text.Citations)
        {
            text.Append(CultureInfo.InvariantCulture, $"[{citation.Number}] {Place(citation)}\n    “{ForeignText.Line(citation.Quote)}”\n    {CitationLink.UrlOf(citation, publicUrl)}\n");
        }
    }

    private static string Quoted(Citation citation) =>
        $"“{ForeignText.Line(citation.Quote)}” [{citation.Number.ToString(CultureInfo.InvariantCulture)}]{(citation.Date is { } date ? $" ({EditionWords.Day(date)})" : "")}";

    private static string Place(Citation citation)
    {
        var date = citation.Date is { } day ? EditionWords.Day(day) : "";
        return string.Join(" · ", new[] { ForeignText.Line(citation.Title), date, ForeignText.Line(citation.Place) }.Where(part => part.Length > 0));
    }
}
