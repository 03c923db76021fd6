using System.Text.Json;
using ChatBriefing.Channels.Subscribing;
using ChatBriefing.Channels.Verbs;
using ChatBriefing.Server.Showing.Editions;
using ChatBriefing.Server.Teams.Rendering;
using ChatBriefing.Server.Teams.Rendering.Cards;
using ChatBriefing.Server.Teams.Rendering.Editions;
using ChatBriefing.Server.Teams.Wire;

namespace ChatBriefing.Server.Teams.Invokes;

/// <summary>What a button of our cards means.</summary>
internal static class CardPress
{
    /// <summary>Longest id of an answer or an edition.</summary>
    private const int LongestId = 200;

    /// <summary>The verb; null for a button that is none of ours. What it carries comes from outside and is looked up for who pressed.</summary>
    /// <param name="pressed">The button's verb.</param>
    /// <param name="data">What it carries.</param>
    public static Verb? VerbOf(string pressed, JsonElement data)
    {
        var id = data.Text(Press.IdField);
        return pressed switch
        {
            CardVerbs.SaveBriefing or CardVerbs.BriefingCommand => BriefingButton.Read(id) is { Command.Length: > 0 } given ? new Brief(given.Command, given.ConfirmedId) : null,
            _ when id.Length is 0 or > LongestId => null,
            CardVerbs.Explain => new Explain(id),
            CardVerbs.Withheld => new ShowWithheld(id),
            CardVerbs.TellOwners => new TellOwners(id),
            CardVerbs.Delete => new DeleteAnswer(id),
            CardVerbs.Share => new Share(id),
            CardVerbs.AskItem => ItemValue.Read(id) is var (edition, number) ? new AskItem(edition, number) : null,
            CardVerbs.Approve => new Decide(id, Post: true),
            CardVerbs.Skip => new Decide(id, Post: false),
            CardVerbs.EditDraft => new ShowDraft(id),
            CardVerbs.StoreDraft => DraftForm.Read(data, id),
            _ => null,
        };
    }
}
