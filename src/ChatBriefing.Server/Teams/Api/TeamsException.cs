using System.Net;

namespace ChatBriefing.Server.Teams.Api;

/// <summary>The service refused a call.</summary>
/// <param name="status">Its status.</param>
/// <param name="code">What it called the fault; empty when it gave no name.</param>
/// <param name="text">What it said about it.</param>
/// <param name="retryAfter">How long it asked to wait; null when it did not say.</param>
public class TeamsException(HttpStatusCode status, string code, string text, TimeSpan? retryAfter)
    : Exception($"Teams answered {(int)status}{(code.Length > 0 ? $" ({code})" : "")}.")
{
    private static readonly string[] Shut =
        ["MessageWritesBlocked", "BotNotInConversationRoster", "ConversationBlockedByUser", "BotDisabledByAdmin", "BotDisabledInTenant", "InvalidBotApiHost", "ConversationNotFound"];

    /// <summary>The status.</summary>
    public HttpStatusCode Status { get; } = status;

    /// <summary>What it called the fault; empty when it gave no name.</summary>
    public string Code { get; } = code;

    /// <summary>How long to wait; null when it did not say.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;

    /// <summary>Whether nothing can be posted in the conversation any more: blocked, uninstalled, gone.</summary>
    public bool IsShut => Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound && Shut.Contains(Code);

    /// <summary>Whether a stream was ended by the person, or by time.</summary>
    public bool IsStreamEnd => Status == HttpStatusCode.Forbidden && (Code == "ContentStreamNotAllowed" || text.Contains("stream", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the person ended the stream.</summary>
    public bool IsStoppedByPerson => IsStreamEnd && text.Contains("cancel", StringComparison.OrdinalIgnoreCase);
}
