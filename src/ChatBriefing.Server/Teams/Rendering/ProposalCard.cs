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
    public JsonObject Of(ProposalMessage message, Detail detail)
    {
        var proposal = message.Proposal;
        return Card.Of(
            ProposalWords.SummaryOf(proposal),
            [
                Card.Heading(ProposalWords.HeadingOf(proposal)),
                .. proposal.Document is { } document ? PartsOf(proposal, document, detail) : [Card.Paragraph(Run.Text(LineOf(proposal.Name, detail)))],
                proposal.Reason.Length == 0 ? null : Card.Paragraph(Run.Italic(Shortened.To(ForeignText.Line(proposal.Reason), Math.Min(2 * ProposalWords.LongestLine, 4 * detail.Label)))),
                ProposalWords.OutcomeOf(proposal) is { } outcome ? Card.Paragraph(Run.Text(outcome.Before), Run.Bold(outcome.Name), Run.Text(outcome.After)) : null,
                ProposalWords.HintOf(message) is { Length: > 0 } hint ? Card.Line(hint, isSubtle: true) : null,
                .. proposal is { State: ProposalState.Waiting, Kind: ProposalKind.Publish } ? FieldsOf(message, detail) : [],
            ],
            proposal.State == ProposalState.Waiting ? ActionsOf(proposal) : []);
    }

    private IEnumerable<JsonObject> PartsOf(Proposal proposal, ProposedDocument document, Detail detail)
    {
        var title = Shortened.To(ProposalWords.TitleOf(document), 2 * detail.Label);
        var isThere = document.DocumentId.Length > 0 && !(proposal is { Kind: ProposalKind.Remove, State: ProposalState.Done });
        yield return Card.Paragraph(isThere ? Run.Link(title, links.To(document.DocumentId)) : Run.Bold(title));
        yield return Card.Paragraph(Run.Subtle(ProposalWords.FactsOf(document)));
        if (proposal.State != ProposalState.Waiting)
        {
            yield break;
        }

        if (ProposalWords.OpeningOf(document) is { Length: > 0 } opening)
        {
            yield return Card.Quote(Run.Text(Shortened.To(opening, Math.Max(80, detail.Quote))));
        }

        foreach (var overlap in proposal.Overlaps)
        {
            var phrase = ProposalWords.OverlapOf(overlap);
            var name = Shortened.To(phrase.Name, 2 * detail.Label);
            var canOpen = overlap is { DocumentId.Length: > 0, Kind: not OverlapKind.BringsBack };
            yield return Card.Paragraph(Run.Text(phrase.Before), canOpen ? Run.Link(name, links.To(overlap.DocumentId)) : Run.Text(name), Run.Text(phrase.After));
        }

        if (document.Note.Length > 0)
        {
            yield return Card.Paragraph(Run.Subtle($"Note: {LineOf(document.Note, detail)}"));
        }
    }

    private static string LineOf(string text, Detail detail) => Shortened.To(ForeignText.Line(text), Math.Min(ProposalWords.LongestLine, 2 * detail.Label));

    /// <summary>The collection it is in comes first; one that is not among the choices is typed below.</summary>
    private static IEnumerable<JsonObject> FieldsOf(ProposalMessage message, Detail detail) =>
    [
        new()
        {
            ["type"] = "Input.ChoiceSet",
            ["id"] = CollectionField,
            ["label"] = "Collection",
            ["value"] = message.Proposal.Document!.Collection,
            ["choices"] = new JsonArray([.. message.Collections.Take(2 * detail.Sources).Select(name => new JsonObject { ["title"] = Harmless.Of(name), ["value"] = name })]),
        },
        new() { ["type"] = "Input.Text", ["id"] = NewCollectionField, ["label"] = "Or another collection", ["maxLength"] = CollectionName.MaxLength },
    ];

    /// <summary>Also where publishing would change nothing: in another collection it may.</summary>
    private static IEnumerable<JsonObject> ActionsOf(Proposal proposal) => proposal.Kind == ProposalKind.Remove
        ? [Press.Of(CardVerbs.Approve, "Remove", proposal.Id, "destructive", proposal.Revision), Press.Of(CardVerbs.Decline, "Keep", proposal.Id)]
        : [Press.Of(CardVerbs.Approve, "Publish", proposal.Id, "positive", proposal.Revision), Press.Of(CardVerbs.Decline, "Cancel", proposal.Id)];
}
