using ChatBriefing.Channels.Verbs;
using ChatBriefing.Server.Slack.Wire;

namespace ChatBriefing.Server.Slack.Intake;

/// <summary>What the buttons of proposals, and of long answers, mean.</summary>
internal static class ProposalPress
{
    /// <summary>The verb; null for a button that is none of them. Ids come from outside and are looked up for who pressed.</summary>
    public static Verb? VerbOf(Interaction interaction, PressedButton button) => button.ActionId switch
    {
        ActionIds.Approve => new Approve(button.Value, interaction.Chosen(button.BlockId, ActionIds.Collection) is { Length: > 0 } chosen and not ActionIds.NewCollection ? chosen : null),
        ActionIds.Decline => new Decline(button.Value),
        ActionIds.Collection when button.Value != ActionIds.NewCollection && IdOf(button).Length > 0 => new PutInto(IdOf(button), button.Value),
        ActionIds.Rest => RestValue.Read(button.Value),
        _ => null,
    };

    /// <summary>The proposal whose list was opened; empty when it is none of ours.</summary>
    public static string IdOf(PressedButton button) =>
        button.BlockId.StartsWith(ActionIds.ProposalBlock, StringComparison.Ordinal) ? button.BlockId[ActionIds.ProposalBlock.Length..] : "";
}
