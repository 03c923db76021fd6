using System.Text.Json.Nodes;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Proposals;
using ChatBriefing.Library;
using ChatBriefing.Server.Teams.Rendering.Cards;

namespace ChatBriefing.Server.Teams.Rendering;

/// <summary>The card of a proposal: what was read, what it meets in the library, and what can be done.</summary>
internal sealed class ProposalCard(DocumentLinks links)
{
    /// <summary>Name of the field with the chosen collection.</summary>
    public const string CollectionField = "collection";

    /// <summary>Name of the field for a new collection.</summary>
    public const string NewCollectionField = "newCollection";

    /// <summary>The card.</summary>
    public JsonObject Of(ProposalMessage message)
    {
        var proposal = message.Proposal;
        return Card.Of(
            ProposalWords.SummaryOf(proposal),
            [
                Card.Heading(ProposalWords.HeadingOf(proposal)),
                .. proposal.Document is { } document ? PartsOf(proposal, document) : [Card.Paragraph(Run.Text(Shortened.To(ForeignText.Line(proposal.Name), ProposalWords.LongestLine)))],
                proposal.Reason.Length == 0 ? null : Card.Paragraph(Run.Italic(Shortened.To(ForeignText.Line(proposal.Reason), 2 * ProposalWords.LongestLine))),
                ProposalWords.OutcomeOf(proposal) is { } outcome ? Card.Paragraph(Run.Text(outcome.Before), Run.Bold(outcome.Name), Run.Text(outcome.After)) : null,
                ProposalWords.HintOf(message) is { Length: > 0 } hint ? Card.Line(hint, isSubtle: true) : null,
                .. proposal is { State: ProposalState.Waiting, Kind: ProposalKind.Publish } ? FieldsOf(message) : [],
            ],
            proposal.State == ProposalState.Waiting ? ActionsOf(proposal) : []);
    }

    private IEnumerable<JsonObject> PartsOf(Proposal proposal, ProposedDocument document)
    {
        var title = ProposalWords.TitleOf(document);
        var isThere = document.DocumentId.Length > 0 && !(proposal is { Kind: ProposalKind.Remove, State: ProposalState.Done });
        yield return Card.Paragraph(isThere ? Run.Link(title, links.To(document.DocumentId)) : Run.Bold(title));
        yield return Card.Paragraph(Run.Subtle(ProposalWords.FactsOf(document)));
        if (proposal.State != ProposalState.Waiting)
        {
            yield break;
        }

        if (ProposalWords.OpeningOf(document) is { Length: > 0 } opening)
        {
            yield return Card.Quote(Run.Text(opening));
        }

        foreach (var overlap in proposal.Overlaps)
        {
            var phrase = ProposalWords.OverlapOf(overlap);
            var canOpen = overlap is { DocumentId.Length: > 0, Kind: not OverlapKind.BringsBack };
            yield return Card.Paragraph(Run.Text(phrase.Before), canOpen ? Run.Link(phrase.Name, links.To(overlap.DocumentId)) : Run.Text(phrase.Name), Run.Text(phrase.After));
        }

        if (document.Note.Length > 0)
        {
            yield return Card.Paragraph(Run.Subtle($"Note: {Shortened.To(ForeignText.Line(document.Note), ProposalWords.LongestLine)}"));
        }
    }

    private static IEnumerable<JsonObject> FieldsOf(ProposalMessage message) =>
    [
        new()
        {
            ["type"] = "Input.ChoiceSet",
            ["id"] = CollectionField,
            ["label"] = "Collection",
            ["value"] = message.Proposal.Document!.Collection,
            ["choices"] = new JsonArray([.. message.Collections.Select(name => new JsonObject { ["title"] = Harmless.Of(name), ["value"] = name })]),
        },
        new() { ["type"] = "Input.Text", ["id"] = NewCollectionField, ["label"] = "Or a new collection", ["maxLength"] = CollectionName.MaxLength },
    ];

    /// <summary>Also where publishing would change nothing: in another collection it may.</summary>
    private static IEnumerable<JsonObject> ActionsOf(Proposal proposal) => proposal.Kind == ProposalKind.Remove
        ? [Press.Of(CardVerbs.Approve, "Remove", proposal.Id, "destructive", proposal.Revision), Press.Of(CardVerbs.Decline, "Keep", proposal.Id)]
        : [Press.Of(CardVerbs.Approve, "Publish", proposal.Id, "positive", proposal.Revision), Press.Of(CardVerbs.Decline, "Cancel", proposal.Id)];
}
