using System.Text.Json.Nodes;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Proposals;
using ChatBriefing.Server.Slack.Rendering.Blocks;

namespace ChatBriefing.Server.Slack.Rendering;

/// <summary>Shows the card of a proposal: what was read, what it meets in the library, and what can be done.</summary>
internal sealed class ProposalView(DocumentLinks links)
{
    /// <summary>The message.</summary>
    public SlackMessage Of(ProposalMessage message)
    {
        var proposal = message.Proposal;
        var blocks = new JsonArray { Block.RichText(PartsOf(proposal)) };
        foreach (var line in LinesOf(message))
        {
            blocks.Add((JsonNode)Block.Context(line));
        }

        if (proposal.State == ProposalState.Waiting)
        {
            blocks.Add((JsonNode)ActionsOf(message));
        }

        return SlackMessage.Of(ProposalWords.SummaryOf(proposal), blocks);
    }

    private IEnumerable<JsonObject> PartsOf(Proposal proposal)
    {
        yield return Rich.Section(Rich.Bold(ProposalWords.HeadingOf(proposal)));
        if (proposal.Document is { } document)
        {
            foreach (var part in PartsOf(proposal, document))
            {
                yield return part;
            }
        }
        else
        {
            yield return Rich.Section(Rich.Text(Shortened.To(ForeignText.Line(proposal.Name), ProposalWords.LongestLine)));
        }

        if (proposal.Reason.Length > 0)
        {
            yield return Rich.Section(Rich.Italic(Shortened.To(ForeignText.Line(proposal.Reason), 2 * ProposalWords.LongestLine)));
        }

        if (ProposalWords.OutcomeOf(proposal) is { } outcome)
        {
            yield return Rich.Section(Rich.Text(outcome.Before), Person(proposal), Rich.Text(outcome.After));
        }
    }

    private IEnumerable<JsonObject> PartsOf(Proposal proposal, ProposedDocument document)
    {
        var title = ProposalWords.TitleOf(document);
        var isThere = document.DocumentId.Length > 0 && !(proposal is { Kind: ProposalKind.Remove, State: ProposalState.Done });
        yield return Rich.Section(isThere ? Rich.Link(links.To(document.DocumentId), title) : Rich.Bold(title), Rich.Text($"\n{ProposalWords.FactsOf(document)}"));
        if (proposal.State != ProposalState.Waiting)
        {
            yield break;
        }

        if (ProposalWords.OpeningOf(document) is { Length: > 0 } opening)
        {
            yield return Rich.Quote(Rich.Text(opening));
        }

        if (proposal.Overlaps.Count > 0)
        {
            yield return Rich.List(proposal.Overlaps.Select(OverlapOf));
        }
    }

    private JsonObject OverlapOf(Overlap overlap)
    {
        var phrase = ProposalWords.OverlapOf(overlap);
        var canOpen = overlap is { DocumentId.Length: > 0, Kind: not OverlapKind.BringsBack };
        return Rich.Section(Rich.Text(phrase.Before), canOpen ? Rich.Link(links.To(overlap.DocumentId), phrase.Name) : Rich.Text(phrase.Name), Rich.Text(phrase.After));
    }

    private static IEnumerable<string> LinesOf(ProposalMessage message)
    {
        if (message.Proposal is { State: ProposalState.Waiting, Document.Note: { Length: > 0 } note })
        {
            yield return $"Note: {Shortened.To(ForeignText.Line(note), ProposalWords.LongestLine)}";
        }

        if (ProposalWords.HintOf(message) is { Length: > 0 } hint)
        {
            yield return hint;
        }
    }

    private static JsonObject ActionsOf(ProposalMessage message)
    {
        var proposal = message.Proposal;
        var actions = Block.Actions(proposal.Kind == ProposalKind.Remove
            ? [Button.Danger(ActionIds.Approve, "Remove", proposal.Id), Button.Of(ActionIds.Decline, "Keep", proposal.Id)]
            : ProposalWords.IsSame(proposal)
                ? [Choice.Of(proposal.Document!.Collection, message.Collections), Button.Of(ActionIds.Decline, "Cancel", proposal.Id)]
                : [Choice.Of(proposal.Document!.Collection, message.Collections), Button.Primary(ActionIds.Approve, "Publish", proposal.Id), Button.Of(ActionIds.Decline, "Cancel", proposal.Id)]);
        actions["block_id"] = ActionIds.ProposalBlock + proposal.Id;
        return actions;
    }

    /// <summary>The id comes out of a signed event, and Slack shows the name for it.</summary>
    private static JsonObject Person(Proposal proposal) => Rich.Person(proposal.SettledBy);
}
