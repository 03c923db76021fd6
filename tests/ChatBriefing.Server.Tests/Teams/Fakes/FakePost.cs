using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Tests.Teams.Fakes;

/// <summary>A message of the bot's as the fake service holds it.</summary>
/// <param name="Id">The service's id.</param>
/// <param name="Conversation">The conversation's id, thread and all.</param>
/// <param name="Activity">What was sent.</param>
/// <param name="OnlyFor">The only person who sees it; null for everybody.</param>
public sealed record FakePost(string Id, string Conversation, JsonObject Activity, string? OnlyFor = null);
