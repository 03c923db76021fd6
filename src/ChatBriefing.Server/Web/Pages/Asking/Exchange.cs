using ChatBriefing.Channels;

namespace ChatBriefing.Server.Web.Pages.Asking;

/// <summary>A question of a conversation and what came back.</summary>
/// <param name="Number">Its place in the conversation, from 1.</param>
/// <param name="Question">The reader's words.</param>
public sealed record Exchange(int Number, string Question)
{
    /// <summary>What came back; null while it is awaited or when it failed.</summary>
    public Reply? Reply { get; init; }

    /// <summary>Why there is no reply, in words; null when there is one or it is awaited.</summary>
    public string? Fault { get; init; }

    /// <summary>What is said in return for a word of courtesy, which asks nothing; null when something is asked.</summary>
    public string? Courtesy { get; init; }

    /// <summary>Whether a reply is awaited.</summary>
    public bool IsOpen => Reply is null && Fault is null && Courtesy is null;

    /// <summary>Id of its part of the page.</summary>
    public string ElementId => $"exchange-{Number}";

    /// <summary>Id of the card that shows the excerpt of a citation.</summary>
    public string ExcerptId(int citation) => $"excerpt-{Number}-{citation}";
}
