using System.Globalization;
using ChatBriefing.Channels;
using ChatBriefing.Drafting;
using ChatBriefing.Grounding;
using ChatBriefing.Server.Commands.Output;
using ChatBriefing.Server.Links;
using Spectre.Console;

namespace ChatBriefing.Server.Commands.Asking;

/// <summary>Prints a reply for a person.</summary>
internal sealed class ReplyPrinter(IAnsiConsole console, string publicUrl)
{
    /// <summary>Prints it: the answer and its sources, or why there is none and what comes nearest; what was withheld; the time.</summary>
    public void Print(Reply reply)
    {
        console.MarkupLine($"[bold]{Shown.Markup(reply.Text)}[/]");
        if (!reply.IsAnswer)
        {
            console.MarkupLine($"Searched for: {Shown.Markup(reply.Searched)}");
        }

        PrintOrigin(reply);
        PrintCitations("Sources", reply.Citations);
        PrintCitations("Nearest excerpts (not an answer)", reply.Nearest);
        PrintWithheld(reply.Withheld);
        console.WriteLine();
        console.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"[dim]{(reply.IsAnswer ? "Answered" : "Searched")} in {reply.Elapsed.TotalMilliseconds:N0} ms.[/]"));
    }

    private void PrintOrigin(Reply reply)
    {
        if (reply is { IsAnswer: true, DraftedBy: DraftedBy.Model })
        {
            console.MarkupLine("[dim]Drafted by AI; each sentence was checked against the excerpts below.[/]");
        }

        if (reply.Notice.Length > 0)
        {
            console.MarkupLine($"[yellow]{Shown.Markup(reply.Notice)}[/]");
        }
    }

    private void PrintCitations(string heading, IReadOnlyList<Citation> citations)
    {
        if (citations.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.MarkupLine($"[underline]{heading}[/]");
        foreach (var citation in citations)
        {
            console.MarkupLine($"[green][[{citation.Number}]][/] {Shown.Markup(Place(citation))}");
            console.MarkupLine($"    \"{Shown.Markup(citation.Quote)}\"");

            // Past the console, which would break a long link in two.
            console.Profile.Out.Writer.WriteLine($"    {CitationLink.UrlOf(citation, publicUrl)}");
        }
    }

    private void PrintWithheld(IReadOnlyList<WithheldStatement> withheld)
    {
        if (withheld.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.MarkupLine("[underline]Withheld[/]");
        foreach (var statement in withheld)
        {
            console.MarkupLine($"- {Shown.Markup(statement.Text)} [yellow]({Shown.Markup(statement.Reason)})[/]");
        }
    }

    private static string Place(Citation citation)
    {
        var date = citation.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return string.Join(" · ", new[] { citation.Title, date, citation.Place }.Where(part => !string.IsNullOrEmpty(part)));
    }
}
