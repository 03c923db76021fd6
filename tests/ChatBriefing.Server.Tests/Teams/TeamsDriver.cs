using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Server.Teams.Rendering;
using ChatBriefing.Server.Tests.Channels.Conformance;
using ChatBriefing.Server.Tests.Teams.Fakes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Teams;

/// <summary>Drives the server as Teams and its people do, over HTTP, with a fake service on its other side.</summary>
public sealed class TeamsDriver : IPlatformDriver
{
    private const string Stranger = "44444444-4444-4444-4444-444444444444";

    private const string Files = "/personal/files/";

    private TeamsSender? sender;
    private TinyWeb? web;

    public TeamsDriver() => Teams = new FakeTeams(Clock);

    public MovedClock Clock { get; } = new();

    public FakeTeams Teams { get; }

    public IReadOnlyList<string> Settings => [.. TeamsSettings.All, "--Teams:StreamPace=00:00:00"];

    public string Tenant => FakeTeams.Tenant;

    public bool HasCommands => false;

    public IReadOnlyList<string> Complaints => [.. Teams.Complaints];

    public string? ReaderOf(string person) => $"teams:{Tenant}:person:{person}";

    public bool IsDown
    {
        get => Teams.IsDown;
        set => Teams.IsDown = value;
    }

    public int Downloads => web!.Requests.Count(request => request.Path.StartsWith(Files, StringComparison.Ordinal));

    public bool TakesFilesInChannels => false;

    public void Browse(TinyWeb web) => this.web = web;

    public void Register(IServiceCollection services) => TeamsSettings.Fake(services, Teams);

    public Task AttachAsync(WebApplication app, CancellationToken cancellationToken)
    {
        sender = new TeamsSender(new HttpClient { BaseAddress = new Uri(app.Urls.First()) }, Teams);
        return Task.CompletedTask;
    }

    public string IdOf(string person) => person;

    public async Task<Utterance> SayAsync(Utterance utterance, CancellationToken cancellationToken)
    {
        var said = utterance with { Id = Teams.NewId() };
        if (!said.IsLate)
        {
            await SendAsync(said, MessageOf(said, said.Id), cancellationToken);
        }

        return said;
    }

    /// <summary>Teams knows no id of the client's; what stays the same in a message that comes under another id is its time.</summary>
    public Task RepeatAsync(Utterance said, Repetition how, CancellationToken cancellationToken) =>
        SendAsync(said, MessageOf(said, how == Repetition.SameEvent ? said.Id! : Teams.NewId()), cancellationToken);

    public Task EditAsync(Utterance said, string text, CancellationToken cancellationToken)
    {
        var activity = MessageOf(said with { Text = text }, said.Id!);
        activity["type"] = "messageUpdate";
        activity["timestamp"] = $"edited {Teams.NewId()}";
        activity["channelData"]!["eventType"] = "editMessage";
        return SendAsync(said, activity, cancellationToken);
    }

    public Task DeleteAsync(Utterance said, CancellationToken cancellationToken)
    {
        var activity = Activities.Of("messageDelete", said.Id!, ConversationOf(said), said.Person);
        activity["channelData"]!["eventType"] = "softDeleteMessage";
        return SendAsync(said, activity, cancellationToken);
    }

    public Task CommandAsync(string person, Room room, string text, CancellationToken cancellationToken) => throw new NotSupportedException("Teams has no commands.");

    public async Task<string> OpenHomeAsync(string person, CancellationToken cancellationToken)
    {
        var room = new Room(person, IsDirect: true);
        var before = Teams.Posts.Count(post => post.Conversation == RoomOf(room));
        await SayAsync(new Utterance { Room = room, Person = person, Text = "home" }, cancellationToken);
        while (true)
        {
            if (Teams.Posts.Where(post => post.Conversation == RoomOf(room)).Skip(before).FirstOrDefault() is { } home)
            {
                return TeamsReading.WordsOf(home.Activity);
            }

            await Task.Delay(10, cancellationToken);
        }
    }

    public Task ClickAsync(string person, Shown shown, Button button, string? words, CancellationToken cancellationToken) => Aim(person, shown, button, words)(cancellationToken);

    public Func<CancellationToken, Task> Aim(string person, Shown shown, Button button, string? words)
    {
        if (button is Button.Good or Button.Bad)
        {
            return token => RateAsync(person, shown, button, words, token);
        }

        var post = Teams.Posts.Single(post => post.Id == shown.Id);
        var action = (JsonObject)TeamsReading.ButtonsOf(post.Activity).First(action => NameOf(action) == button).DeepClone();
        AddFields(action, post.Activity);
        if (button == Button.EditDraft)
        {
            return async token =>
            {
                await PressAsync(person, post, action, token);
                await PressAsync(person, post, Reworded(Teams.Posts.Last(shown => shown.OnlyFor == person).Activity, words ?? ""), token);
            };
        }

        if (words is not null)
        {
            action["data"]!["collection"] = words;
        }

        return token => PressAsync(person, post, action, token);
    }

    public IReadOnlyList<Shown> ShownIn(Room room) =>
    [
        .. from post in Teams.Posts
           let parts = post.Conversation.Split(";messageid=")
           where parts[0] == RoomOf(room)
           select new Shown(post.Id, room, parts.Length > 1 ? parts[1] : null, post.OnlyFor, TeamsReading.WordsOf(post.Activity), ButtonsOf(post)),
    ];

    /// <summary>Teams sends what stands in the fields of the card with every press.</summary>
    private static void AddFields(JsonObject action, JsonObject activity)
    {
        foreach (var field in TeamsReading.FieldsOf(activity))
        {
            action["data"]![(string)field["id"]!] = field["value"]?.DeepClone() ?? "";
        }
    }

    /// <summary>The press that sends a draft's card with its first sentence reworded.</summary>
    private static JsonObject Reworded(JsonObject form, string words)
    {
        var action = (JsonObject)TeamsReading.ButtonsOf(form).Single(button => (string?)button["verb"] == CardVerbs.StoreDraft).DeepClone();
        AddFields(action, form);
        action["data"]![(string)TeamsReading.FieldsOf(form)[0]["id"]!] = words;
        return action;
    }

    private async Task PressAsync(string person, FakePost post, JsonObject action, CancellationToken cancellationToken)
    {
        var answer = await sender!.InvokeAsync(Activities.Press(Teams.NewId(), post.Conversation, person, action, post.Id), cancellationToken);
        ((int)answer["statusCode"]!).ShouldBe(200);
        Teams.ShowTo(person, post.Conversation, answer["value"] is JsonObject card
            ? new JsonObject { ["attachments"] = new JsonArray(new JsonObject { ["content"] = card.DeepClone() }) }
            : new JsonObject { ["text"] = (string)answer["value"]! });
    }

    /// <summary>The thumb opens a window, its words are sent, and Teams itself thanks, but only when it got an empty object.</summary>
    private async Task RateAsync(string person, Shown shown, Button button, string? words, CancellationToken cancellationToken)
    {
        var conversation = Teams.Posts.Single(post => post.Id == shown.Id).Conversation;
        var reaction = button == Button.Good ? "like" : "dislike";
        var asked = new JsonObject { ["data"] = new JsonObject { ["actionName"] = "feedback", ["actionValue"] = new JsonObject { ["reaction"] = reaction } } };
        var window = await sender!.InvokeAsync(Activities.Invoke("message/fetchTask", Teams.NewId(), conversation, person, asked, shown.Id), cancellationToken);
        ((string)window["task"]!["type"]!).ShouldBe("continue");
        var sent = new JsonObject
        {
            ["actionName"] = "feedback",
            ["actionValue"] = new JsonObject { ["reaction"] = reaction, ["feedback"] = new JsonObject { ["feedbackText"] = words }.ToJsonString() },
        };
        var answer = await sender.InvokeAsync(Activities.Invoke("message/submitAction", Teams.NewId(), conversation, person, sent, shown.Id), cancellationToken);
        answer.Count.ShouldBe(0);
        Teams.ShowTo(person, conversation, new JsonObject { ["text"] = new Notice(NoticeKind.FeedbackThanks).Text });
    }

    private JsonObject MessageOf(Utterance said, string id)
    {
        var activity = Activities.Message(id, ConversationOf(said), said.Person, said.Text, said.MentionsBot);
        activity["timestamp"] = $"time of {said.Id}";
        if (said.Mentions is { } other)
        {
            activity["text"] = $"<at>{other}</at> {activity["text"]}";
            var mentions = activity["entities"] as JsonArray ?? [];
            mentions.Add((JsonNode)Activities.Mention($"29:{other}", other));
            activity["entities"] = mentions;
        }

        foreach (var file in said.Files)
        {
            var attachments = activity["attachments"] as JsonArray ?? [];
            attachments.Add((JsonNode)AttachmentOf(said, file));
            activity["attachments"] = attachments;
        }

        if (said.IsFromBot)
        {
            activity["from"]!["id"] = "28:another-bot";
        }

        return activity;
    }

    /// <summary>The address opens by itself; in a channel there is only a reference to SharePoint, which the bot cannot open.</summary>
    private JsonObject AttachmentOf(Utterance said, Attachment file)
    {
        var path = $"{Files}{said.Id}/{Uri.EscapeDataString(file.Name)}/download.aspx";
        web!.Pages[Uri.UnescapeDataString(path)] = ("application/octet-stream", file.Content);
        return said.Room.IsDirect
            ? new JsonObject
            {
                ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
                ["name"] = file.Name,
                ["contentUrl"] = "https://contoso.sharepoint.com/personal/file",
                ["content"] = new JsonObject { ["downloadUrl"] = $"http://contoso.sharepoint.com{path}?tempauth=secret", ["uniqueId"] = said.Id, ["fileType"] = Path.GetExtension(file.Name).TrimStart('.') },
            }
            : new JsonObject { ["contentType"] = "reference", ["name"] = file.Name, ["contentUrl"] = "https://contoso.sharepoint.com/sites/file" };
    }

    private async Task SendAsync(Utterance said, JsonObject activity, CancellationToken cancellationToken)
    {
        if (said.IsFromStranger)
        {
            activity["conversation"]!["tenantId"] = Stranger;
            activity["channelData"]!["tenant"]!["id"] = Stranger;
        }

        using var response = await sender!.SendAsync(activity, cancellationToken);
        ((int)response.StatusCode).ShouldBeOneOf(said.IsFromStranger ? [403] : [200, 202]);
    }

    private static IReadOnlyList<Button> ButtonsOf(FakePost post) =>
    [
        .. TeamsReading.ButtonsOf(post.Activity).Select(NameOf).OfType<Button>(),
        .. post.Activity["channelData"]?["feedbackLoop"] is null ? Array.Empty<Button>() : [Button.Good, Button.Bad],
    ];

    private static Button? NameOf(JsonObject action) => (string?)action["verb"] switch
    {
        CardVerbs.Explain => Button.Explain,
        CardVerbs.Withheld => Button.Withheld,
        CardVerbs.TellOwners => Button.TellOwners,
        CardVerbs.Delete => Button.Delete,
        CardVerbs.Share => Button.Share,
        CardVerbs.SaveBriefing => Button.Save,
        CardVerbs.AskItem => Button.AskItem,
        CardVerbs.ApproveDraft => Button.Approve,
        CardVerbs.EditDraft => Button.EditDraft,
        CardVerbs.SkipDraft => Button.Skip,
        CardVerbs.BriefingCommand => ((string?)action["data"]?["id"] ?? "").Trim().Split(' ')[0] switch
        {
            "pause" => Button.Pause,
            "post" => Button.PostNow,
            _ => null,
        },
        CardVerbs.Approve => Button.Publish,
        CardVerbs.Decline => Button.Cancel,
        CardVerbs.Rest => Button.Rest,
        _ => null,
    };

    private static string RoomOf(Room room) => room.IsDirect ? $"a:{room.Name}" : $"19:{room.Name}@thread.tacv2";

    private static string ConversationOf(Utterance said) => said.Room.IsDirect ? RoomOf(said.Room) : $"{RoomOf(said.Room)};messageid={said.Thread ?? said.Id}";
}
