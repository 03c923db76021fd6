using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ChatBriefing.Library;
using ChatBriefing.Library.Collections;
using ChatBriefing.Server.Tests.Slack.Fakes;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Slack.Rights;

/// <summary>
/// Who may read what: 7 kinds of people in 6 kinds of rooms ask for 5 kinds of documents. Every cell has words of its own,
/// which may stand only in what is sent to the room that may read them.
/// </summary>
public sealed class MatrixTests : IAsyncLifetime
{
    private SlackServer server = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await SlackServer.StartAsync(TimeProvider.System, "--Channels:Parallelism=8");
        var people = server.Workspace.People;
        people["UADMIN"] = new JsonObject { ["is_admin"] = true, ["is_owner"] = true };
        people["UOTHERADMIN"] = new JsonObject { ["is_admin"] = true, ["is_owner"] = true, ["team_id"] = "T0OTHER", ["is_stranger"] = true };
        people["UGUEST"] = new JsonObject { ["is_restricted"] = true };
        people["UREMOVED"] = new JsonObject { ["deleted"] = true };
        people["UOTHERBOT"] = new JsonObject { ["is_bot"] = true };
        foreach (var cell in Cell.All)
        {
            server.Workspace.PrivateChannels[cell.Channel] = cell.Where == Where.Private;
            if (cell.Where == Where.Group)
            {
                server.Workspace.GroupTalks[cell.Channel] = true;
            }

            if (cell.Where == Where.Shared)
            {
                server.Workspace.SharedChannels[cell.Channel] = true;
            }
        }
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task No_cell_of_the_matrix_tells_what_may_not_be_read_there_and_every_other_answers()
    {
        var writer = server.Services.GetRequiredService<ICollectionWriter>();
        await server.Services.GetRequiredService<IVersionWriter>().WriteAsync([.. Cell.All.Select(cell => cell.Document())], Token);
        foreach (var cell in Cell.All)
        {
            await writer.WriteAsync(ReaderChange.Read(cell.Collection, ReaderChangeKind.Set, cell.Readers), Token);
        }

        foreach (var cell in Cell.All.Where(cell => cell.What == What.Deleted))
        {
            await server.Services.GetRequiredService<IDocumentRemover>().RemoveAsync(cell.DocumentId, Token);
        }

        // Those that are closed come first: until its last second each may be read in its room, in replies to other questions too.
        foreach (var cell in Cell.All.OrderByDescending(cell => cell.What))
        {
            if (cell.What == What.ChangedASecondAgo)
            {
                await CloseAsync(cell);
            }

            await AskAsync(cell);
        }

        await server.UntilQuietAsync();

        Cell.All.Count.ShouldBe(210);
        var leaks = Cell.All.SelectMany(LeaksOf).ToList();
        var silent = Cell.All.Where(cell => cell.IsAnswered && !SentTo(cell).Any(body => body.Contains(cell.Secret, StringComparison.OrdinalIgnoreCase))).ToList();
        leaks.ShouldBeEmpty();
        silent.ShouldBeEmpty();
        Cell.All.Where(cell => cell.IsHeard != SentTo(cell).Any()).ShouldBeEmpty("people are told something, programs and nobody are not");
        Cell.All.Count(cell => cell.IsAnswered).ShouldBe(24);
    }

    /// <summary>Takes the readers away, in the last second before the question.</summary>
    private async Task CloseAsync(Cell cell)
    {
        using var response = await server.Http.PutAsJsonAsync($"/api/v1/collections/{Uri.EscapeDataString(cell.Collection)}/readers", new { change = "remove", readers = cell.Readers }, Token);
        response.EnsureSuccessStatusCode();
    }

    private async Task AskAsync(Cell cell)
    {
        var ts = server.Workspace.NewTs();
        var message = new JsonObject
        {
            ["type"] = cell.Where == Where.Direct ? "message" : "app_mention",
            ["user"] = cell.User,
            ["text"] = $"<@{FakeWorkspace.BotUser}> {cell.Question}",
            ["ts"] = ts,
            ["channel"] = cell.Channel,
            ["event_ts"] = ts,
        };
        if (cell.Where == Where.Direct)
        {
            message["channel_type"] = "im";
        }

        if (cell.Where == Where.Thread)
        {
            message["thread_ts"] = "1700000000.000001";
        }

        if (cell.Who == Who.OtherBot)
        {
            message["bot_id"] = "B0OTHER";
        }

        if (cell.Who == Who.OtherAdmin)
        {
            message["user_team"] = cell.Team;
        }

        if (cell.Who == Who.Anonymous)
        {
            message.Remove("user");
        }

        server.Workspace.Write(new FakeMessage { Channel = cell.Channel, Ts = ts, User = cell.User, Text = cell.Question });
        var envelope = SlackSender.Envelope(message, $"Ev{ts}");
        if (cell.Where == Where.Shared)
        {
            // There an event may name the workspace of who wrote, and ours only among those it is delivered for.
            envelope["is_ext_shared_channel"] = true;
            envelope["team_id"] = cell.Team;
        }

        using var response = await server.Sender.EventAsync(envelope, Token);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>What was sent with the cell's words to where they may not be read: all calls are looked through, whatever they are.</summary>
    private IEnumerable<string> LeaksOf(Cell cell) =>
        from call in server.Workspace.Calls
        let body = call.Arguments.ToJsonString()
        where body.Contains(cell.Secret, StringComparison.OrdinalIgnoreCase)
            && !(cell.IsAnswered && (string?)call.Arguments["channel"] == cell.Channel)
        select $"{cell.Who} {cell.Where} {cell.What}: {call.Method} to {call.Arguments["channel"]}";

    /// <summary>What people see in the cell's room after this very question: rooms serve five cells each.</summary>
    private IEnumerable<string> SentTo(Cell cell) => server.Workspace.Messages
        .Where(message => message.Channel == cell.Channel && message.User == FakeWorkspace.BotUser)
        .Select(message => $"{message.Text} {message.Blocks.ToJsonString()}");
}
