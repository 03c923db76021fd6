using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Tests.Slack.Fakes;

/// <summary>A message that stands in the fake workspace.</summary>
public sealed record FakeMessage
{
    public required string Channel { get; init; }

    public required string Ts { get; init; }

    public string? Thread { get; init; }

    /// <summary>Who wrote it; the bot's own are those of <see cref="FakeWorkspace.BotUser"/>.</summary>
    public required string User { get; init; }

    /// <summary>The only person who sees it.</summary>
    public string? OnlyFor { get; init; }

    public string Text { get; init; } = "";

    public JsonArray Blocks { get; init; } = [];

    public JsonNode? Metadata { get; init; }
}
