using System.Text.Json;
using ChatBriefing.Channels.Subscribing;
using ChatBriefing.Channels.Verbs;
using ChatBriefing.Server.Showing.Editions;
using ChatBriefing.Server.Teams.Rendering;
using ChatBriefing.Server.Teams.Rendering.Editions;
using ChatBriefing.Server.Teams.Wire;

namespace ChatBriefing.Server.Teams.Invokes;

/// <summary>What a button of our cards means.</summary>
internal static class CardPress
{
    /// <summary>The verb; null for a button that is none of ours. The id comes from outside and is looked up for who pressed.</summary>
    /// <param name="pressed">What the button says.</param>
    /// <param name="id">What it is about.</param>
    /// <param name="fields">What was filled in on the card.</param>
    public static Verb? VerbOf(string pressed, string id, JsonElement fields) => pressed switch
    {
        CardVerbs.SaveBriefing or CardVerbs.BriefingCommand => BriefingButton.Read(id) is { Command.Length: > 0 } given ? new Brief(given.Command, given.ConfirmedId) : null,
        _ when id.Length is 0 or > 200 => null,
        CardVerbs.AskItem => EditionValue.Read(id) is var (edition, number) ? new AskItem(edition, number) : null,
        CardVerbs.ApproveDraft or CardVerbs.SkipDraft => EditionValue.Read(id) is var (draft, revision) ? new Decide(draft, revision, pressed == CardVerbs.ApproveDraft) : null,
        CardVerbs.EditDraft => new ShowDraft(id),
        CardVerbs.StoreDraft => DraftForm.Read(fields, id),
        CardVerbs.Explain => new Explain(id),
        CardVerbs.Withheld => new ShowWithheld(id),
        CardVerbs.TellOwners => new TellOwners(id),
        CardVerbs.Delete => new DeleteAnswer(id),
        CardVerbs.Share => new Share(id),
        CardVerbs.Approve => new Approve(id, CollectionOf(fields)),
        CardVerbs.Decline => new Decline(id),
        CardVerbs.Rest => RestValue.Read(id),
        _ => null,
    };

    private static string? CollectionOf(JsonElement fields) =>
        fields.Text(ProposalCard.NewCollectionField).Trim() is { Length: > 0 } made ? made
        : fields.Text(ProposalCard.CollectionField) is { Length: > 0 } chosen ? chosen
        : null;
}
