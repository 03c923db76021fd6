using ChatBriefing.Channels;
using ChatBriefing.Channels.Verbs;
using ChatBriefing.Server.Slack.Errands;
using ChatBriefing.Server.Slack.Posting;
using ChatBriefing.Server.Slack.Wire;

namespace ChatBriefing.Server.Slack.Intake;

/// <summary>Tells what an event comes to. Types that are not named are passed over.</summary>
internal sealed partial class EventInbound(
    MessageTurns messages, PromptErrands prompts, UnfurlErrands unfurls, SlackInstallation installation, TimeProvider time, ILogger<EventInbound> logger)
{
    /// <summary>What the event comes to.</summary>
    public Inbound Of(EventCallback callback)
    {
        var happened = callback.Event;
        switch (happened.Type)
        {
            case "app_mention":
                return new Inbound(messages.OfMention(callback));
            case "message":
                return new Inbound(messages.OfMessage(callback));
            case "app_home_opened" when happened.Raw.Text("tab") == "messages":
                return OfPane(callback, happened.Channel, null, happened.User, isOpened: true);
            case "app_home_opened" when happened.User.Length > 0:
                return new Inbound(TurnOf(callback, new Home(), happened.Channel, null, happened.User, null));
            case "app_context_changed":
                return OfPane(callback, happened.Channel, null, happened.User, isOpened: false);
            case "assistant_thread_started" or "assistant_thread_context_changed":
                var thread = happened.Raw.Field("assistant_thread");
                var ts = thread.Text("thread_ts");
                return ts.Length == 0
                    ? Inbound.Nothing
                    : OfPane(callback, thread.Text("channel_id"), ts, thread.Text("user_id"), happened.Type == "assistant_thread_started");
            case "link_shared":
                return new Inbound(null, unfurls.Unfold(callback));
            case "app_uninstalled":
                Leave(callback);
                return new Inbound(Turn: null) { LeftTeam = callback.TeamId };
            case "tokens_revoked" when happened.Raw.Field("tokens").Items("bot").Any():
                Leave(callback);
                return Inbound.Nothing;
            default:
                return Inbound.Nothing;
        }
    }

    /// <summary>The assistant's pane, with questions about what the person may read and looks at; who is new is greeted, too.</summary>
    private Inbound OfPane(EventCallback callback, string channel, string? thread, string user, bool isOpened)
    {
        if (channel.Length == 0 || user.Length == 0)
        {
            return Inbound.Nothing;
        }

        var turn = TurnOf(callback, new Greet(), channel, thread, user, thread);
        return new Inbound(isOpened ? turn : null, prompts.Suggest(turn, LookedAt.ChannelOf(callback.Event)));
    }

    private Turn TurnOf(EventCallback callback, Verb verb, string channel, string? thread, string user, string? message) => new()
    {
        Conversation = Rooms.Of(callback.TeamId, channel.Length > 0 ? channel : user, thread, ConversationKind.Direct),
        Asker = user,
        Verb = verb,
        Keys = new TurnKeys
        {
            EventId = callback.EventId.Length > 0 ? callback.EventId : $"{verb.GetType().Name} {user} {callback.Event.Raw.Text("event_ts")}",
            OnMessageId = message,
        },
        ReceivedAt = time.GetUtcNow(),
        IsAddressed = true,
    };

    private void Leave(EventCallback callback)
    {
        if (installation.Revoke(callback.TeamId))
        {
            Log.Left(logger, callback.Event.Type);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Slack took the app's access away ({Reason}): nothing is posted any more. Install it again, set Slack:BotToken to the new token and restart; remove the Slack settings to run without Slack.")]
        public static partial void Left(ILogger logger, string reason);
    }
}
