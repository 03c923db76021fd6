using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Verbs;
using ChatBriefing.Library;
using ChatBriefing.Server.Slack.Errands;
using ChatBriefing.Server.Slack.Rendering;
using ChatBriefing.Server.Slack.Wire;

namespace ChatBriefing.Server.Slack.Intake;

/// <summary>Makes turns of clicks, shortcuts and windows that were sent.</summary>
internal sealed class InteractionTurns(RoomKinds kinds, ModalErrands modals, DraftErrands drafts, ResendErrands resends, TimeProvider time)
{
    private const string Down = "down:";
    private const string Up = "up:";

    /// <summary>What the interaction comes to.</summary>
    public Task<Inbound> OfAsync(Interaction interaction, CancellationToken cancellationToken) => interaction.Type switch
    {
        "block_actions" => OfClickAsync(interaction, cancellationToken),
        "message_action" when interaction.CallbackId == ActionIds.AskAbout => Task.FromResult(OfShortcut(interaction)),
        "view_submission" => OfWindowAsync(interaction, cancellationToken),
        "block_suggestion" => Task.FromResult(new Inbound(null, Response: new JsonObject { ["options"] = new JsonArray() })),
        _ => Task.FromResult(Inbound.Nothing),
    };

    private async Task<Inbound> OfClickAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        if (interaction.Buttons.FirstOrDefault(button => button.ActionId == ActionIds.Resend) is { } resend)
        {
            return new Inbound(null, resends.Resend(resend, interaction));
        }

        if (interaction.Buttons.FirstOrDefault(button => button.ActionId == ActionIds.EditDraft) is { } edit && interaction.ChannelId.Length > 0)
        {
            var asking = await TurnAsync(interaction, ContextOf(interaction, edit.Value), new ShowDraft(edit.Value), "", cancellationToken);
            return new Inbound(null, drafts.Open(interaction, asking, edit.Value));
        }

        if (interaction.Buttons.FirstOrDefault(button => button is { ActionId: ActionIds.Collection, Value: ActionIds.NewCollection }) is { } wish && interaction.ChannelId.Length > 0)
        {
            return new Inbound(null, modals.Open(interaction, Modals.NewCollection(ContextOf(interaction, ProposalPress.IdOf(wish)).Write())));
        }

        if (interaction.Buttons.FirstOrDefault(button => VerbOf(interaction, button) is not null) is not { } button || interaction.ChannelId.Length == 0)
        {
            return Inbound.Nothing;
        }

        var context = ContextOf(interaction, AnswerOf(button));
        var turn = await TurnAsync(interaction, context, VerbOf(interaction, button)!, $"click {button.ActionId} {button.ActionTs} {interaction.UserId}", cancellationToken);
        var isDown = button.ActionId == ActionIds.Feedback && button.Value.StartsWith(Down, StringComparison.Ordinal);
        return new Inbound(turn, isDown ? modals.Open(interaction, Modals.FeedbackReason(context.Write())) : null);
    }

    private Inbound OfShortcut(Interaction interaction) => interaction.ChannelId.Length == 0 || interaction.TriggerId.Length == 0
        ? Inbound.Nothing
        : new Inbound(null, modals.Open(interaction, Modals.AskAbout(ContextOf(interaction, "").Write(), TypedText.Read(interaction.MessageText, "").Words)));

    private async Task<Inbound> OfWindowAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        if (ModalContext.Read(interaction.PrivateMetadata) is not { } context)
        {
            return Inbound.Nothing;
        }

        if (interaction.CallbackId == ActionIds.EditDraft)
        {
            var sent = DraftModal.Read(interaction, context.AnswerId);
            return new Inbound(sent is null ? null : await TurnAsync(interaction, context, sent, IdOf(interaction), cancellationToken));
        }

        var words = interaction.Filled(ActionIds.Field, ActionIds.Field).Text("value").Trim();
        Verb? verb = interaction.CallbackId switch
        {
            ActionIds.FeedbackReason => new GiveFeedback(context.AnswerId, IsGood: false, words),
            ActionIds.AskAbout when words.Length > 0 => new Ask(words),
            ActionIds.NewCollection when CollectionName.IsValid(words) => new PutInto(context.AnswerId, words),
            _ => null,
        };
        if (verb is null)
        {
            return interaction.CallbackId switch
            {
                ActionIds.AskAbout => new Inbound(null, Response: Error("Write what you want to know.")),
                ActionIds.NewCollection => new Inbound(null, Response: Error(new Notice(NoticeKind.NoCollection).Text)),
                _ => Inbound.Nothing,
            };
        }

        return new Inbound(await TurnAsync(interaction, context, verb, IdOf(interaction), cancellationToken));
    }

    private static string IdOf(Interaction interaction) =>
        $"window {interaction.Raw.Field("view").Text("id")} {interaction.Raw.Field("view").Text("hash")} {interaction.UserId}";

    private static JsonObject Error(string message) => new()
    {
        ["response_action"] = "errors",
        ["errors"] = new JsonObject { [ActionIds.Field] = message },
    };

    private async Task<Turn> TurnAsync(Interaction interaction, ModalContext context, Verb verb, string eventId, CancellationToken cancellationToken) => new()
    {
        Conversation = Rooms.Of(interaction.TeamId, context.Channel, context.Thread, await kinds.OfAsync(interaction.TeamId, context.Channel, cancellationToken)),
        Asker = interaction.UserId,
        AskerTenant = interaction.OtherTeam,
        Verb = verb,
        Keys = new TurnKeys { EventId = eventId },
        ReceivedAt = time.GetUtcNow(),
        IsAddressed = true,
        IsPrivate = true,
        Handle = context.ResponseUrl.Length > 0 ? context.ResponseUrl : null,
    };

    private static ModalContext ContextOf(Interaction interaction, string answerId) =>
        new(answerId, interaction.ChannelId, interaction.ThreadTs.Length > 0 || interaction.IsEphemeral ? interaction.ThreadTs : interaction.MessageTs, interaction.ResponseUrl);

    private static Verb? VerbOf(Interaction interaction, PressedButton button) => button.ActionId switch
    {
        ActionIds.Feedback when button.Value.StartsWith(Up, StringComparison.Ordinal) => new GiveFeedback(AnswerOf(button), IsGood: true, null),
        ActionIds.Feedback when button.Value.StartsWith(Down, StringComparison.Ordinal) => new GiveFeedback(AnswerOf(button), IsGood: false, null),
        ActionIds.Delete => new DeleteAnswer(button.Value),
        ActionIds.Explain => new Explain(button.Value),
        ActionIds.Withheld => new ShowWithheld(button.Value),
        ActionIds.Share => new Share(button.Value),
        ActionIds.TellOwners => new TellOwners(button.Value),
        _ => BriefingPress.VerbOf(button) ?? ProposalPress.VerbOf(interaction, button),
    };

    private static string AnswerOf(PressedButton button) =>
        button.ActionId == ActionIds.Feedback ? button.Value[(button.Value.IndexOf(':', StringComparison.Ordinal) + 1)..] : button.Value;
}
