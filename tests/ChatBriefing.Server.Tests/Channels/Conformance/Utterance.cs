namespace ChatBriefing.Server.Tests.Channels.Conformance;

/// <summary>What somebody says on the platform under test.</summary>
public sealed record Utterance
{
    public required Room Room { get; init; }

    /// <summary>Who says it: "ana", "ben".</summary>
    public required string Person { get; init; }

    /// <summary>The words, without the mention.</summary>
    public required string Text { get; init; }

    /// <summary>Whether the bot is mentioned; said to it in any case in a direct room.</summary>
    public bool MentionsBot { get; init; }

    /// <summary>Another person who is mentioned; null for nobody.</summary>
    public string? Mentions { get; init; }

    /// <summary>Id of the message at the root of the thread; null for the room itself.</summary>
    public string? Thread { get; init; }

    /// <summary>Files that come with it.</summary>
    public IReadOnlyList<Attachment> Files { get; init; } = [];

    /// <summary>Whether it is a bot that says it.</summary>
    public bool IsFromBot { get; init; }

    /// <summary>Whether it comes from a tenant that the server does not serve.</summary>
    public bool IsFromStranger { get; init; }

    /// <summary>Whether the platform delivers it only when it is delivered once more.</summary>
    public bool IsLate { get; init; }

    /// <summary>The platform's id of the message; given by the driver.</summary>
    public string? Id { get; init; }
}
