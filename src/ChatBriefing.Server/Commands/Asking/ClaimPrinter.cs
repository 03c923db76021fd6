using System.Globalization;
using ChatBriefing.Grounding;
using ChatBriefing.Server.Commands.Output;
using ChatBriefing.Server.Web;
using Spectre.Console;

namespace ChatBriefing.Server.Commands.Asking;

/// <summary>Prints how each claim was checked, for a person.</summary>
internal sealed class ClaimPrinter(IAnsiConsole console)
{
    /// <summary>Prints them: claim, verdict with score and reason, and the words that it was held against.</summary>
    public void Print(IReadOnlyList<CheckedClaim> claims)
    {
        console.WriteLine();
        console.MarkupLine("[underline]How it was checked[/]");
        if (claims.Count == 0)
        {
            console.MarkupLine("Nothing was drafted, so there was nothing to check.");
        }

        foreach (var claim in claims)
        {
            console.MarkupLine($"- {Shown.Markup(claim.Text)}");
            console.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"  {Colour(claim.Verdict, VerdictWords.Of(claim.Verdict))} (score {claim.Score:0.00}): {Shown.Markup(claim.Reason)}"));
            if (claim.Evidence is { } evidence)
            {
                console.MarkupLine(evidence.Quote == claim.Text
                    ? $"  stands in {Shown.Markup(evidence.Title)}"
                    : $"  held against \"{Shown.Markup(evidence.Quote)}\" ({Shown.Markup(evidence.Title)})");
            }
        }
    }

    private static string Colour(Verdict verdict, string words) => $"[{(verdict == Verdict.Supported ? "green" : "yellow")}]{words}[/]";
}
