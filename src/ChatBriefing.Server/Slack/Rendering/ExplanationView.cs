using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Grounding;
using ChatBriefing.Server.Slack.Rendering.Blocks;

namespace ChatBriefing.Server.Slack.Rendering;

/// <summary>Shows the verdict on every statement, or only what was withheld and why.</summary>
internal sealed class ExplanationView(DocumentLinks links)
{
    private const int MostStatements = 20;

    /// <summary>Every claim with its verdict, and the words that decided.</summary>
    public SlackMessage Explanation(Reply reply) => SlackMessage.Of(
        "What the check found about each statement.",
        SizePlanner.Fit(detail => [
            Block.RichText([.. Heading("What the check found"), .. reply.Checked.Take(MostOf(detail)).SelectMany(claim => Judged(claim, detail))]),
            Block.Context("A sentence is shown only when a stored passage bears out every claim in it: words, numbers, dates, names, negations, speakers.")]));

    /// <summary>What was withheld, always as what it is: not borne out.</summary>
    public static SlackMessage Withheld(Reply reply) => SlackMessage.Of(
        "What was withheld and why.",
        SizePlanner.Fit(detail => [
            Block.RichText([.. Heading("Withheld: the documents don't bear this out"), .. Stopped(reply, detail)])]));

    private static IEnumerable<JsonObject> Heading(string text) => [Rich.Section(Rich.Bold(text))];

    private IEnumerable<JsonObject> Judged(CheckedClaim claim, Detail detail)
    {
        var isSupported = claim.Verdict == Verdict.Supported;
        var text = Shortened.To(ForeignText.Clean(claim.Text), detail.Quote);
        yield return Rich.Section(
            Rich.Text(isSupported ? "\n✓ " : "\n✗ "),
            Rich.Bold(WordOf(claim.Verdict) + " "),
            isSupported ? Rich.Text(text) : Rich.Italic(text));
        if (!isSupported)
        {
            yield return Rich.Section(Rich.Text("   " + Shortened.To(ForeignText.Clean(claim.Reason), 400)));
        }

        if (claim.Evidence is { } evidence)
        {
            var label = Shortened.To(ForeignText.Line(evidence.Title), detail.Label);
            yield return Rich.Section(Rich.Text(isSupported ? "   by " : "   nearest: "), Rich.Link(links.To(evidence), evidence.Number > 0 ? $"[{evidence.Number}] {label}" : label));
        }
    }

    private static IEnumerable<JsonObject> Stopped(Reply reply, Detail detail)
    {
        if (reply.Withheld.Count == 0)
        {
            return [Rich.Section(Rich.Text("\nNothing was withheld."))];
        }

        return reply.Withheld.Take(MostOf(detail)).SelectMany(statement => (JsonObject[])
        [
            Rich.Section(
                Rich.Text("\n✗ "),
                Rich.Bold(WordOf(statement.Verdict)),
                Rich.Text(" "),
                Rich.Italic(Shortened.To(ForeignText.Clean(statement.Text), detail.Quote))),
            Rich.Section(Rich.Text("   " + Shortened.To(ForeignText.Clean(statement.Reason), 400))),
        ]);
    }

    private static int MostOf(Detail detail) => Math.Min(MostStatements, detail.Sources);

    private static string WordOf(Verdict verdict) => verdict switch
    {
        Verdict.Supported => "Supported",
        Verdict.Contradicted => "Contradicted",
        _ => "Not found",
    };
}
