using System.Text.Json.Nodes;
using ChatBriefing.Library;
using ChatBriefing.Server.Tests.Slack.Fakes;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Slack.Rights;

/// <summary>Which documents the assistant suggests to whom who looks at which channel.</summary>
public sealed class PromptTests : VaultScene
{
    private const string SetPrompts = "assistant.threads.setSuggestedPrompts";

    [Fact]
    public async Task What_is_there_for_the_channel_looked_at_comes_first_and_only_to_who_may_read_it()
    {
        await SetAsync($"slack:{FakeWorkspace.Team}:channel:C2", Ana);
        await AddNewerAsync();

        (await LookAtAsync("UANA", "C1")).ShouldNotContain(Title);
        (await LookAtAsync("UANA", "C2"))[0].ShouldBe(Title);
        (await LookAtAsync("UBEN", "C2")).ShouldNotContain(Title);
        Server.Workspace.Complaints.ShouldBeEmpty();
    }

    /// <summary>So many that the one of the vault is not among the newest.</summary>
    private async Task AddNewerAsync() => await Server.Services.GetRequiredService<IVersionWriter>().WriteAsync(
        [.. Enumerable.Range(1, 4).Select(number => new NewVersion { Collection = "main", Source = $"{number}.txt", Title = $"News {number}", Text = "Hello.", Passages = [new PassageSpan(0, 6, "")], Date = new DateOnly(2026, 11, number) })], Token);

    private async Task<List<string>> LookAtAsync(string user, string channel)
    {
        var before = Calls().Count;
        await SendAsync(Server.Workspace.LookElsewhere(Server.Workspace.StartAssistant($"D{user[1..]}", user), channel));
        await SlackServer.UntilAsync(() => Calls().Count > before);
        return [.. ((JsonArray)Calls()[^1].Arguments["prompts"]!).Select(prompt => (string)prompt!["title"]!)];
    }

    private List<FakeCall> Calls() => [.. Server.Workspace.Calls.Where(call => call.Method == SetPrompts)];
}
