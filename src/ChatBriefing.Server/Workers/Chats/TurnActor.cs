using ChatBriefing.Channels;

namespace ChatBriefing.Server.Workers.Chats;

/// <summary>Who wants what a turn wants, as the audit names them: by their name as a reader.</summary>
internal static class TurnActor
{
    /// <summary>The name.</summary>
    public static string Of(Turn turn) =>
        $"{turn.Conversation.Platform}:{turn.AskerTenant ?? turn.Conversation.Tenant}:person:{turn.Asker}";
}
