using ChatBriefing.Channels;
using ChatBriefing.Channels.Verbs;
using ChatBriefing.Server.Slack.Posting;
using ChatBriefing.Server.Slack.Wire;

namespace ChatBriefing.Server.Slack.Intake;

/// <summary>Makes turns of messages: what people write, edit and delete.</summary>
internal sealed class MessageTurns(SlackInstallation installation, TimeProvider time)
{
    private static readonly string[] Written = ["", "thread_broadcast", "file_share", "me_message"];

    /// <summary>The turn of a mention; null when it is none for us.</summary>
    public Turn? OfMention(EventCallback callback) => IsWritten(callback.Event) ? OfWritten(callback, isAddressed: true) : null;

    /// <summary>The turn of a message; null when it is none for us.</summary>
    public Turn? OfMessage(EventCallback callback) => callback.Event.Subtype switch
    {
        "message_changed" => OfChanged(callback),
        "message_deleted" => OfDeleted(callback),
        _ when IsWritten(callback.Event) => OfWritten(callback, isAddressed: false),
        _ => null,
    };

    private static bool IsWritten(SlackEvent message) =>
        Written.Contains(message.Subtype) && message is { IsByBot: false, User.Length: > 0, Channel.Length: > 0, Ts.Length: > 0 };

    private Turn? OfWritten(EventCallback callback, bool isAddressed)
    {
        var message = callback.Event;
        var typed = TypedText.Read(message.Text, BotUserOf(callback));
        if (message.User == BotUserOf(callback))
        {
            return null;
        }

        var kind = Rooms.KindOf(callback);
        var thread = message.ThreadTs.Length > 0 ? message.ThreadTs : message.Ts;
        var isToUs = isAddressed || typed.MentionsBot || kind == ConversationKind.Direct;
        return new Turn
        {
            Conversation = Rooms.Of(callback.TeamId, message.Channel, thread, kind),
            Asker = message.User,
            AskerTenant = TenantOf(message, callback.TeamId),
            Verb = isToUs ? Spoken.Of(typed.Words, typed.Ids, typed.Whole, MessageFiles.Of(message)) : new Ask(typed.Words),
            Keys = new TurnKeys
            {
                EventId = callback.EventId.Length > 0 ? callback.EventId : $"{message.Channel} {message.Ts}",
                MessageId = message.Ts,
                ClientMessageId = message.ClientMessageId.Length > 0 ? message.ClientMessageId : null,
            },
            ReceivedAt = time.GetUtcNow(),
            WrittenAt = SlackTime.Of(message.Ts),
            IsAddressed = isToUs,
            MentionsOthers = typed.MentionsOthers,
        };
    }

    /// <summary>Slack also tells of changes that no person made, as when it unfolds a link: their text is the same.</summary>
    private Turn? OfChanged(EventCallback callback)
    {
        var now = SlackEvent.From(callback.Event.Raw.Field("message"));
        var before = SlackEvent.From(callback.Event.Raw.Field("previous_message"));
        if (now.Subtype == "tombstone")
        {
            return OfGone(callback, before, callback.Event.Raw.Field("previous_message").Text("ts"));
        }

        var revision = now.Raw.Field("edited").Text("ts");
        var inner = callback with { Event = now with { } };
        if (revision.Length == 0 || now.IsByBot || now.Text == before.Text || now.User.Length == 0 || now.Ts.Length == 0 || now.User == BotUserOf(callback))
        {
            return null;
        }

        var typed = TypedText.Read(now.Text, BotUserOf(inner));
        var wasTyped = TypedText.Read(before.Text, BotUserOf(inner));
        var kind = Rooms.KindOf(callback);
        return new Turn
        {
            Conversation = Rooms.Of(callback.TeamId, callback.Event.Channel, now.ThreadTs.Length > 0 ? now.ThreadTs : now.Ts, kind),
            Asker = now.User,
            AskerTenant = TenantOf(now, callback.TeamId),
            Verb = new Edit(typed.Words) { Ids = typed.Ids, Whole = typed.Whole },
            Keys = new TurnKeys { EventId = EventIdOf(callback), MessageId = now.Ts, Revision = revision },
            ReceivedAt = time.GetUtcNow(),
            WrittenAt = SlackTime.Of(now.Ts),
            IsAddressed = typed.MentionsBot || wasTyped.MentionsBot || kind == ConversationKind.Direct,
            MentionsOthers = typed.MentionsOthers,
        };
    }

    private Turn? OfDeleted(EventCallback callback) =>
        OfGone(callback, SlackEvent.From(callback.Event.Raw.Field("previous_message")), callback.Event.Raw.Text("deleted_ts"));

    private Turn? OfGone(EventCallback callback, SlackEvent before, string ts) =>
        ts.Length == 0 || before.IsByBot || before.User.Length == 0 || before.User == BotUserOf(callback)
            ? null
            : new Turn
            {
                Conversation = Rooms.Of(callback.TeamId, callback.Event.Channel, before.ThreadTs.Length > 0 ? before.ThreadTs : ts, Rooms.KindOf(callback)),
                Asker = before.User,
                AskerTenant = TenantOf(before, callback.TeamId),
                Verb = new Retract(),
                Keys = new TurnKeys { EventId = EventIdOf(callback), MessageId = ts, Revision = "deleted" },
                ReceivedAt = time.GetUtcNow(),
                WrittenAt = SlackTime.Of(ts),
                IsAddressed = true,
            };

    private static string EventIdOf(EventCallback callback) =>
        callback.EventId.Length > 0 ? callback.EventId : $"{callback.Event.Channel} {callback.Event.Raw.Text("event_ts")}";

    /// <summary>A person of another workspace in a shared channel.</summary>
    private static string? TenantOf(SlackEvent message, string team) =>
        message.Raw.Text("user_team") is { Length: > 0 } own && own != team ? own : null;

    private string BotUserOf(EventCallback callback) => callback.BotUser.Length > 0 ? callback.BotUser : installation.Identity?.BotUser ?? "";
}
