using ChatBriefing.Channels.Subscribing;
using ChatBriefing.Channels.Verbs;
using ChatBriefing.Server.Showing.Editions;
using ChatBriefing.Server.Slack.Wire;

namespace ChatBriefing.Server.Slack.Intake;

/// <summary>What the buttons of briefings mean.</summary>
internal static class BriefingPress
{
    /// <summary>The verb; null for a button of something else. What it carries is looked up for who pressed.</summary>
    public static Verb? VerbOf(PressedButton button) => button.ActionId switch
    {
        ActionIds.AskItem => EditionValue.Read(button.Value) is var (edition, number) ? new AskItem(edition, number) : null,
        ActionIds.ApproveDraft or ActionIds.SkipDraft => EditionValue.Read(button.Value) is var (draft, revision) ? new Decide(draft, revision, button.ActionId == ActionIds.ApproveDraft) : null,
        var id when id == ActionIds.SaveBriefing || id.StartsWith(ActionIds.BriefingCommand, StringComparison.Ordinal) =>
            BriefingButton.Read(button.Value) is { Command.Length: > 0 } given ? new Brief(given.Command, given.ConfirmedId) : null,
        _ => null,
    };
}
