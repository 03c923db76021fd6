using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using ChatBriefing.Server.Slack;
using ChatBriefing.Server.Slack.Api;
using ChatBriefing.Server.Tests.Channels.Conformance;
using ChatBriefing.Server.Tests.Slack.Fakes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Slack;

/// <summary>Drives the server as Slack and its people do, over HTTP, on a fake workspace.</summary>
public sealed class SlackDriver : IPlatformDriver
{
    private const string Stranger = "T0STRANGER";

    private readonly FakeSlack slack;
    private readonly ConcurrentDictionary<string, IReadOnlyList<JsonObject>> files = [];
    private SlackSender? sender;
    private int last;

    public SlackDriver()
    {
        Workspace = new FakeWorkspace(Clock);
        slack = new FakeSlack(Workspace);
    }

    public MovedClock Clock { get; } = new();

    public FakeWorkspace Workspace { get; }

    public IReadOnlyList<string> Settings =>
        [$"--Slack:BotToken={FakeWorkspace.BotToken}", $"--Slack:SigningSecret={SlackSender.Secret}", $"--Slack:ApiUrl={FakeSlack.Address}api/"];

    public string Tenant => FakeWorkspace.Team;

    public bool HasCommands => true;

    public string? ReaderOf(string person) => $"slack:{Tenant}:person:{UserOf(person)}";

    public bool IsDown
    {
        get => slack.IsDown;
        set => slack.IsDown = value;
    }

    public IReadOnlyList<string> Complaints => [.. Workspace.Complaints];

    public FakeSlack Slack => slack;

    public SlackSender Sender => sender!;

    public int Downloads => Workspace.Downloads;

    public bool TakesFilesInChannels => true;

    public void Browse(TinyWeb web)
    {
        // Its files lie on Slack's own hosts.
    }

    public void Register(IServiceCollection services) =>
        services.AddHttpClient(SlackClient.HttpName).ConfigurePrimaryHttpMessageHandler(() => new FakeSlackHandler(slack));

    public Task AttachAsync(WebApplication app, CancellationToken cancellationToken)
    {
        sender = new SlackSender(new HttpClient { BaseAddress = new Uri(app.Urls.First()) }, Clock);
        return Task.CompletedTask;
    }

    public string IdOf(string person) => UserOf(person);

    public async Task<Utterance> SayAsync(Utterance utterance, CancellationToken cancellationToken)
    {
        var said = utterance with { Id = Workspace.NewTs() };
        files[said.Id] = [.. said.Files.Select(file => Workspace.Upload(file.Name, file.Content, file.Size, UserOf(said.Person)))];
        Workspace.Write(new FakeMessage { Channel = ChannelOf(said.Room), Ts = said.Id, Thread = said.Thread, User = UserOf(said.Person), Text = TextOf(said) });
        if (!said.IsLate)
        {
            await DeliverAsync(said, said.Id, EventOf(said.Id), cancellationToken);
        }

        return said;
    }

    public Task RepeatAsync(Utterance said, Repetition how, CancellationToken cancellationToken) => DeliverAsync(
        said, how == Repetition.NewMessage ? Workspace.NewTs() : said.Id!, how == Repetition.SameEvent ? EventOf(said.Id!) : NewEvent(), cancellationToken);

    public async Task EditAsync(Utterance said, string text, CancellationToken cancellationToken)
    {
        var before = MessageOf(said, said.Id!);
        var after = MessageOf(said with { Text = text }, said.Id!);
        after["edited"] = new JsonObject { ["user"] = UserOf(said.Person), ["ts"] = Workspace.NewTs() };
        Workspace.Change(ChannelOf(said.Room), said.Id!, TextOf(said with { Text = text }));
        await SendAsync(said, new JsonObject
        {
            ["type"] = "message",
            ["subtype"] = "message_changed",
            ["hidden"] = true,
            ["channel"] = ChannelOf(said.Room),
            ["channel_type"] = TypeOf(said.Room),
            ["message"] = after,
            ["previous_message"] = before,
            ["ts"] = Workspace.NewTs(),
        }, NewEvent(), cancellationToken);
    }

    public async Task DeleteAsync(Utterance said, CancellationToken cancellationToken)
    {
        Workspace.Change(ChannelOf(said.Room), said.Id!, null);
        await SendAsync(said, new JsonObject
        {
            ["type"] = "message",
            ["subtype"] = "message_deleted",
            ["hidden"] = true,
            ["channel"] = ChannelOf(said.Room),
            ["channel_type"] = TypeOf(said.Room),
            ["deleted_ts"] = said.Id,
            ["previous_message"] = MessageOf(said, said.Id!),
            ["ts"] = Workspace.NewTs(),
        }, NewEvent(), cancellationToken);
    }

    public async Task CommandAsync(string person, Room room, string text, CancellationToken cancellationToken)
    {
        var hook = Workspace.NewHook(ChannelOf(room), UserOf(person));
        using var response = await Sender.CommandAsync(
        [
            new("command", "/briefing"), new("text", text), new("team_id", Tenant), new("channel_id", ChannelOf(room)),
            new("user_id", UserOf(person)), new("trigger_id", Workspace.NewTrigger()), new("response_url", hook),
        ], cancellationToken);
        response.EnsureSuccessStatusCode();
    }

    public async Task<string> OpenHomeAsync(string person, CancellationToken cancellationToken)
    {
        var user = UserOf(person);
        Workspace.Views.TryRemove(user, out _);
        var opened = new JsonObject { ["type"] = "app_home_opened", ["user"] = user, ["channel"] = $"D{person.ToUpperInvariant()}", ["tab"] = "home", ["event_ts"] = Workspace.NewTs() };
        using var response = await Sender.EventAsync(SlackSender.Envelope(opened, NewEvent()), cancellationToken);
        response.EnsureSuccessStatusCode();
        JsonObject? view;
        while (!Workspace.Views.TryGetValue(user, out view))
        {
            await Task.Delay(10, cancellationToken);
        }

        return SlackReading.WordsOf(new FakeMessage { Channel = "home", Ts = "", User = FakeWorkspace.BotUser, Text = "", Blocks = (JsonArray)view["blocks"]!.DeepClone() });
    }

    public Task ClickAsync(string person, Shown shown, Button button, string? words, CancellationToken cancellationToken) => Aim(person, shown, button, words)(cancellationToken);

    public Func<CancellationToken, Task> Aim(string person, Shown shown, Button button, string? words)
    {
        var message = Workspace.Messages.Single(message => message.Ts == shown.Id);
        var pressed = SlackReading.ButtonsOf(message.Blocks).First(found => NameOf(found) == button);
        return async cancellationToken =>
        {
            var payload = Clicks.Press(Workspace, message, UserOf(person), pressed, button == Button.Publish ? words : null);
            using var response = await Sender.InteractionAsync(payload, cancellationToken);
            response.EnsureSuccessStatusCode();
            if (button is Button.Bad or Button.EditDraft)
            {
                await FillAsync(person, (string)payload["trigger_id"]!, words ?? "", cancellationToken);
            }
        };
    }

    public IReadOnlyList<Shown> ShownIn(Room room) =>
    [
        .. from message in Workspace.Messages
           where message.Channel == ChannelOf(room) && message.User == FakeWorkspace.BotUser
           let buttons = SlackReading.ButtonsOf(message.Blocks).Select(NameOf).OfType<Button>()
           select new Shown(message.Ts, room, message.Thread, message.OnlyFor is { } user ? user[1..].ToLowerInvariant() : null, SlackReading.WordsOf(message), [.. buttons]),
    ];

    /// <summary>The window that opened for a click is filled in and sent.</summary>
    private async Task FillAsync(string person, string trigger, string words, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(1));
        while (!Workspace.Views.ContainsKey(trigger))
        {
            // A window that Slack refuses never opens.
            Workspace.Complaints.ShouldBeEmpty();
            await Task.Delay(10, limit.Token);
        }

        using var response = await Sender.InteractionAsync(Clicks.Fill(Workspace.Views[trigger], trigger, UserOf(person), words), cancellationToken);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>Slack tells of a mention twice: as a message and as a mention, with the same ts.</summary>
    private async Task DeliverAsync(Utterance said, string ts, string eventId, CancellationToken cancellationToken)
    {
        var message = MessageOf(said, ts);
        if (files.TryGetValue(said.Id!, out var uploaded) && uploaded.Count > 0)
        {
            message["subtype"] = "file_share";
            message["files"] = new JsonArray([.. uploaded.Select(file => file.DeepClone())]);
        }

        message["client_msg_id"] = $"client of {said.Id}";
        message["channel"] = ChannelOf(said.Room);
        message["channel_type"] = TypeOf(said.Room);
        await SendAsync(said, message, eventId, cancellationToken);
        if (said is { MentionsBot: true, Room.IsDirect: false })
        {
            message.Remove("channel_type");
            message.Remove("subtype");
            message["type"] = "app_mention";
            await SendAsync(said, message, eventId + "M", cancellationToken);
        }
    }

    private async Task SendAsync(Utterance said, JsonObject happened, string eventId, CancellationToken cancellationToken)
    {
        using var response = await Sender.EventAsync(SlackSender.Envelope(happened, eventId, said.IsFromStranger ? Stranger : Tenant), cancellationToken);
        response.EnsureSuccessStatusCode();
    }

    private static JsonObject MessageOf(Utterance said, string ts)
    {
        var message = new JsonObject { ["type"] = "message", ["user"] = UserOf(said.Person), ["text"] = TextOf(said), ["ts"] = ts };
        if (said.Thread is { } thread)
        {
            message["thread_ts"] = thread;
        }

        if (said.IsFromBot)
        {
            message["bot_id"] = "B0OTHER";
        }

        return message;
    }

    private static string TextOf(Utterance said) => string.Join(' ', new[]
    {
        said.MentionsBot ? $"<@{FakeWorkspace.BotUser}>" : "",
        said.Mentions is { } other ? $"<@{UserOf(other)}>" : "",
        said.Text.Replace("&", "&amp;", StringComparison.Ordinal),
    }.Where(part => part.Length > 0));

    private static Button? NameOf((string ActionId, string Value, string Type) pressed) => pressed.ActionId switch
    {
        ActionIds.SaveBriefing => Button.Save,
        ActionIds.AskItem => Button.AskItem,
        ActionIds.ApproveDraft => Button.Approve,
        ActionIds.EditDraft => Button.EditDraft,
        ActionIds.SkipDraft => Button.Skip,
        _ when pressed.ActionId.StartsWith(ActionIds.BriefingCommand, StringComparison.Ordinal) => NameOf(pressed.Value),
        ActionIds.Feedback => pressed.Value.StartsWith("up:", StringComparison.Ordinal) ? Button.Good : Button.Bad,
        ActionIds.Explain => Button.Explain,
        ActionIds.Withheld => Button.Withheld,
        ActionIds.Share => Button.Share,
        ActionIds.TellOwners => Button.TellOwners,
        ActionIds.Delete => Button.Delete,
        ActionIds.Approve => Button.Publish,
        ActionIds.Decline => Button.Cancel,
        ActionIds.Rest => Button.Rest,
        _ => null,
    };

    private static Button? NameOf(string command) => command.Trim().Split(' ')[0] switch
    {
        "pause" => Button.Pause,
        "post" => Button.PostNow,
        _ => null,
    };

    private static string ChannelOf(Room room) => (room.IsDirect ? "D" : "C") + room.Name.ToUpperInvariant();

    private static string TypeOf(Room room) => room.IsDirect ? "im" : "channel";

    private static string UserOf(string person) => "U" + person.ToUpperInvariant();

    private static string EventOf(string ts) => $"Ev{ts}";

    private string NewEvent() => $"EvNew{Interlocked.Increment(ref last)}";
}
