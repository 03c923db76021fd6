using System.Security.Cryptography;
using System.Text;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Verbs;
using ChatBriefing.Server.Teams.Invokes;
using ChatBriefing.Server.Teams.Members;
using ChatBriefing.Server.Teams.Rendering.Cards;
using ChatBriefing.Server.Teams.Wire;

namespace ChatBriefing.Server.Teams.Intake;

/// <summary>Makes turns of what people write, edit and delete.</summary>
internal sealed class ActivityTurns(KnownPeople people, TimeProvider time)
{
    /// <summary>The turn; null when it is nothing for us.</summary>
    public Turn? Of(TeamsActivity activity)
    {
        if (activity.Id.Length == 0 || activity.Person.Length == 0)
        {
            return null;
        }

        var typed = TypedText.Of(activity);
        return VerbOf(activity, typed) is { } verb ? Make(activity, typed, verb) : null;
    }

    /// <summary>The turn of an invoke, which is answered at once and to its person alone.</summary>
    public Turn OfInvoke(TeamsActivity activity, Verb verb) => Make(activity, new TypedText("", true, false), verb) with
    {
        IsPrivate = true,
        WrittenAt = null,
        Keys = new TurnKeys { EventId = activity.Id, OnMessageId = AboutOf(activity), ClientMessageId = Hash(activity.Name, activity.ReplyToId, activity.Value.ValueKind == default ? "" : activity.Value.GetRawText()) },
    };

    private static Verb? VerbOf(TeamsActivity activity, TypedText typed)
    {
        switch (activity.Type)
        {
            case "messageUpdate":
                return new Edit(typed.Words);
            case "messageDelete":
                return new Retract();
        }

        var files = ActivityFiles.Of(activity);
        return typed.Words switch
        {
            "" when activity.Value.Text(Press.VerbField) is { Length: > 0 } pressed => CardPress.VerbOf(pressed, activity.Value.Text(Press.IdField), activity.Value),
            "" when activity.Value.ValueKind != default => null,
            var words when words.Equals("home", StringComparison.OrdinalIgnoreCase) => new Home(),
            var words when !typed.MentionsBot && Conversations.Of(activity).Kind != ConversationKind.Direct => new Ask(words),
            var words => Spoken.Of(words, words, words, files),
        };
    }

    private Turn Make(TeamsActivity activity, TypedText typed, Verb verb)
    {
        var conversation = Conversations.Of(activity);
        var keys = KeysOf(activity, typed);
        people.Note(conversation.Tenant, activity.Person, activity.From);
        return new Turn
        {
            Conversation = conversation,
            Asker = activity.Person,
            AskerName = activity.Raw.TextAt("from.name"),
            AskerTenant = activity.Raw.TextAt("from.tenantId") is { Length: > 0 } tenant ? tenant : null,
            Verb = verb,
            Keys = keys,
            ReceivedAt = time.GetUtcNow(),
            WrittenAt = keys.MessageId is { } message ? TeamsTime.Of(message) : null,
            IsAddressed = typed.MentionsBot || conversation.Kind == ConversationKind.Direct || verb is not (Ask or Edit or Retract),
            MentionsOthers = typed.MentionsOthers,
            IsFromBot = activity.From == activity.Recipient || activity.From.StartsWith("28:", StringComparison.Ordinal) || activity.Raw.TextAt("from.role") == "bot",
            Handle = activity.Id,
        };
    }

    /// <summary>An edit and a deletion come under the id of the message that they are of.</summary>
    private static TurnKeys KeysOf(TeamsActivity activity, TypedText typed) => activity.Type switch
    {
        "messageUpdate" or "messageDelete" => new TurnKeys
        {
            EventId = $"{activity.Type} {activity.Id} {activity.Timestamp}",
            MessageId = activity.Id,
            Revision = activity.Timestamp.Length > 0 ? activity.Timestamp : null,
        },
        _ when typed.Words.Length == 0 && activity.Value.ValueKind != default => new TurnKeys { EventId = activity.Id, OnMessageId = AboutOf(activity) },
        _ => new TurnKeys
        {
            EventId = activity.Id,
            MessageId = activity.Id,

            // The same words of the same person at the same thousandth of a second are the same message under another id.
            ClientMessageId = activity.Timestamp.Length > 0 ? Hash(activity.From, activity.Timestamp, typed.Words) : null,
        },
    };

    private static string? AboutOf(TeamsActivity activity) => activity.ReplyToId is { Length: > 0 } about ? about : null;

    private static string Hash(params string[] parts) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(parts.Select(part => $"{part.Length}:{part}")))), 0, 24);
}
