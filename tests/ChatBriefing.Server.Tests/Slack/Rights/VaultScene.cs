using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Library;
using ChatBriefing.Server.Tests.Slack.Fakes;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Slack.Rights;

/// <summary>A server with one document whose words stand nowhere else, and what people do there.</summary>
public abstract class VaultScene : IAsyncLifetime
{
    protected const string Question = "What is the code word of the Balfora vault?";
    protected const string Secret = "quillox";
    protected const string Collection = "vault";
    protected const string Title = "Book of the Balfora vault";
    protected const string Ana = $"slack:{FakeWorkspace.Team}:person:UANA";

    private SlackServer? started;

    protected static string DocumentId { get; } = Library.DocumentId.From(Collection, "vault.txt");

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected SlackServer Server => started!;

    public async ValueTask InitializeAsync()
    {
        started = await SlackServer.StartAsync(TimeProvider.System, "--SignIn:AllowAnyoneOnNetwork=true");
        var text = $"The code word of the Balfora vault is {Secret}. The Balfora vault was built by hand and is opened at noon.";
        await Server.Services.GetRequiredService<IVersionWriter>().WriteAsync([new NewVersion { Collection = Collection, Source = "vault.txt", Title = Title, Text = text, Passages = [new PassageSpan(0, text.Length, "")] }], Token);
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected async Task<bool> IsAnsweredAsync()
    {
        var thread = Server.Workspace.Messages.First(message => message.Channel == "C1").Ts;
        var conversation = new Conversation { Platform = "slack", Tenant = FakeWorkspace.Team, Channel = "C1", Thread = thread, Kind = ConversationKind.PublicChannel };
        return (await Server.Services.GetRequiredService<ChatBriefing.Channels.Answers.IThreadReader>().ReadAsync(conversation, Token)).Answers.Count > 0;
    }

    protected async Task SetAsync(params string[] readers)
    {
        using var response = await Server.Http.PutAsJsonAsync($"/api/v1/collections/{Collection}/readers", new { readers }, Token);
        response.EnsureSuccessStatusCode();
    }

    protected async Task MentionAsync(string channel, string user)
    {
        using var response = await Server.Sender.EventAsync(Server.Mention(channel, Question, user), Token);
        response.EnsureSuccessStatusCode();
    }

    protected async Task DirectAsync(string channel, string user)
    {
        var ts = Server.Workspace.NewTs();
        Server.Workspace.Write(new FakeMessage { Channel = channel, Ts = ts, User = user, Text = Question });
        await SendAsync(new() { ["type"] = "message", ["channel_type"] = "im", ["channel"] = channel, ["user"] = user, ["text"] = Question, ["ts"] = ts, ["event_ts"] = ts });
    }

    protected async Task PressAsync(FakeMessage message, string user, string action)
    {
        var button = SlackReading.ButtonsOf(message.Blocks).First(found => found.ActionId == action);
        using var response = await Server.Sender.InteractionAsync(Clicks.Press(Server.Workspace, message, user, button), Token);
        response.EnsureSuccessStatusCode();
    }

    protected async Task SendAsync(JsonObject happened)
    {
        using var response = await Server.Sender.EventAsync(SlackSender.Envelope(happened, $"Ev{Server.Workspace.NewTs()}"), Token);
        response.EnsureSuccessStatusCode();
    }

    protected IReadOnlyList<FakeMessage> MessagesIn(string channel) => [.. Server.Workspace.Messages.Where(message => message.Channel == channel && message.User == FakeWorkspace.BotUser)];

    /// <summary>The messages there that tell the secret.</summary>
    protected IEnumerable<FakeMessage> Sent(string channel) => MessagesIn(channel).Where(message => $"{message.Text} {message.Blocks.ToJsonString()}".Contains(Secret, StringComparison.Ordinal));

    protected string Called(string method, string channel) => Server.Workspace.Calls.Last(call => call.Method == method && (string?)call.Arguments["channel_id"] == channel).Arguments.ToJsonString();

    protected static HttpRequestMessage Elsewhere(HttpRequestMessage request)
    {
        request.Headers.Add("X-Forwarded-For", "203.0.113.7");
        request.Headers.Authorization = new("Bearer", "none");
        return request;
    }

    protected async Task<(HttpStatusCode Status, string Words)> ReadAsync(string path, bool isFromElsewhere)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        using var response = await Server.Http.SendAsync(isFromElsewhere ? Elsewhere(request) : request, Token);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(Token));
    }
}
