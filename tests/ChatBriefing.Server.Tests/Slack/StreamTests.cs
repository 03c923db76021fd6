using ChatBriefing.Channels;
using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Drafting;
using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Stored;
using ChatBriefing.Library;
using ChatBriefing.Server.Tests.Slack.Fakes;
using ChatBriefing.Server.Tests.Web;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Slack;

/// <summary>Answers of a model are streamed after their check, and finished by an edit where the stream breaks.</summary>
public sealed class StreamTests : IAsyncLifetime
{
    private static readonly string[] Sentences = ["The caretaker, Maria Okafor, keeps the keys.", "She hands them out against a signature.", "The band saw was bought in 2019."];

    private SlackServer server = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => server = await SlackServer.StartAsync(TimeProvider.System);

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Checked_sentences_come_one_by_one_and_the_sources_last()
    {
        await PostAsync("C1");

        Calls().ShouldBe(["chat.startStream", "chat.appendStream", "chat.appendStream", "chat.appendStream", "chat.stopStream"]);
        ShouldBeWhole("C1");
    }

    [Theory]
    [InlineData("chat.appendStream", "chat.update")]
    [InlineData("chat.stopStream", "chat.update")]
    public async Task A_stream_that_breaks_is_finished_by_an_edit_in_place(string broken, string mend)
    {
        var times = 0;
        server.Slack.Weather = method => method == broken && Interlocked.Increment(ref times) == 1 ? new FakeFault(200, Error: "internal_error") : null;
        await PostAsync("C2");

        Calls().ShouldContain(mend);
        ShouldBeWhole("C2");
    }

    [Fact]
    public async Task An_attempt_that_broke_off_is_taken_up_again_in_the_same_message()
    {
        server.Slack.Weather = method => method is "chat.appendStream" or "chat.update" ? new FakeFault(503) : null;
        (await PostAsync("C3")).ShouldBeOfType<InDoubt>();
        server.Slack.Weather = null;

        (await PostAsync("C3")).ShouldBeOfType<Sent>();
        ShouldBeWhole("C3");
    }

    [Fact]
    public async Task Where_there_are_no_streams_the_answer_is_posted()
    {
        server.Workspace.Missing["chat.startStream"] = true;
        await PostAsync("C4");

        Calls().ShouldBe(["chat.postMessage"]);
        ShouldBeWhole("C4");
    }

    [Fact]
    public async Task One_conversation_that_takes_no_stream_does_not_end_streaming_for_the_others()
    {
        server.Slack.Weather = method => method == "chat.startStream" ? new FakeFault(200, Error: "channel_type_not_supported") : null;
        await PostAsync("C5");
        ShouldBeWhole("C5");
        server.Slack.Weather = null;

        await PostAsync("C6");

        Calls().ShouldContain("chat.stopStream");
        ShouldBeWhole("C6");
    }

    [Fact]
    public async Task A_stream_that_began_without_our_hearing_of_it_is_found_and_finished_in_the_same_message()
    {
        var times = 0;
        server.Slack.Weather = method => method == "chat.startStream" && Interlocked.Increment(ref times) == 1 ? new FakeFault(503, IsAccepted: true) : null;
        (await PostAsync("C7")).ShouldBeOfType<InDoubt>();

        (await FindAsync("C7")).ShouldBeOfType<NotSeen>();
        (await PostAsync("C7")).ShouldBeOfType<Sent>();

        ShouldBeWhole("C7");
        (await FindAsync("C7")).ShouldBeOfType<Seen>();
    }

    [Fact]
    public async Task What_a_process_streamed_before_it_died_is_finished_in_the_same_message()
    {
        Stand("C8", FakeWorkspace.BotUser, "From your documents:");

        (await FindAsync("C8")).ShouldBeOfType<NotSeen>();
        (await PostAsync("C8")).ShouldBeOfType<Sent>();

        ShouldBeWhole("C8");
    }

    [Fact]
    public async Task A_part_that_somebody_took_away_meanwhile_is_sent_anew()
    {
        Stand("C9", FakeWorkspace.BotUser, "From your documents:");
        (await FindAsync("C9")).ShouldBeOfType<NotSeen>();
        server.Workspace.Change("C9", server.Workspace.Messages.Single(message => message.Channel == "C9").Ts, null);

        (await PostAsync("C9")).ShouldBeOfType<Sent>();

        ShouldBeWhole("C9");
    }

    [Fact]
    public async Task What_is_whole_or_not_the_bots_is_never_taken_for_a_part()
    {
        await PostAsync("C10");
        var whole = server.Workspace.Messages.Single(message => message.Channel == "C10");
        Stand("C10", "UBEN", "From your documents: I saw nothing.");
        Stand("C10", FakeWorkspace.BotUser, "Something else.");

        (await FindAsync("C10", "another post")).ShouldBeOfType<NotSeen>();
        (await PostAsync("C10", "another post")).ShouldBeOfType<Sent>();

        server.Workspace.Messages.Count(message => message.Channel == "C10").ShouldBe(4);
        server.Workspace.Messages.Single(message => message.Ts == whole.Ts).Metadata!.ToJsonString().ShouldBe(whole.Metadata!.ToJsonString());
    }

    private void Stand(string channel, string user, string text) =>
        server.Workspace.Write(new FakeMessage { Channel = channel, Ts = server.Workspace.NewTs(), Thread = "1.1", User = user, Text = text });

    private Task<Sighting> FindAsync(string channel, string? key = null) => server.Services.GetRequiredService<IPostFinder>().FindAsync(
        new Post { Key = key ?? $"key {channel}", Conversation = PlaceIn(channel), Kind = PostKind.Create, Content = PostContent.Answer("a") }, TimeProvider.System.GetUtcNow(), Token);

    private static Conversation PlaceIn(string channel) => new() { Platform = "slack", Tenant = FakeWorkspace.Team, Channel = channel, Thread = "1.1", Kind = ConversationKind.PublicChannel };

    private void ShouldBeWhole(string channel)
    {
        var message = server.Workspace.Messages.Single(message => message.Channel == channel);
        var words = SlackReading.WordsOf(message);
        Sentences.ShouldAllBe(sentence => words.Contains(sentence, StringComparison.Ordinal));
        words.ShouldContain("AI-drafted");
        words.ShouldContain("Handbook of the workshop");
        server.Workspace.Complaints.ShouldBeEmpty();
    }

    private List<string> Calls() => [.. server.Workspace.Calls.Select(call => call.Method).Where(method => method.StartsWith("chat.", StringComparison.Ordinal))];

    private async Task<PostOutcome> PostAsync(string channel, string? key = null)
    {
        var place = PlaceIn(channel);
        var stored = await StoredAsync();
        var answer = new AnswerRecord
        {
            Id = "a", Conversation = place, Asker = "UANA", Question = "What of the keys?", QuestionMessageId = "1.1", IsPrivate = false,
            Reply = stored, DraftedBy = "a model", At = DateTimeOffset.UnixEpoch,
        };
        var reply = await server.Services.GetRequiredService<Reply.Desk>().RestoreAsync(stored, Audience.Everyone, Token);
        reply.Sentences.Count.ShouldBe(Sentences.Length);
        var post = new Post { Key = key ?? $"key {channel}", Conversation = place, Kind = PostKind.Create, Content = PostContent.Answer("a") };
        return await server.Services.GetRequiredService<IPoster>().PostAsync(new Delivery(post, new AnswerMessage(answer, reply), null), Token);
    }

    private async Task<StoredReply> StoredAsync()
    {
        var id = SampleDocuments.IdOf(SampleDocuments.Handbook);
        var version = (await server.Services.GetRequiredService<IVersionReader>().FindAsync(id, null, Token))!;
        return new StoredReply
        {
            Sentences = [.. Sentences.Select(sentence => new StoredSentence(sentence, [new StoredSpan(id, version.Number, version.Text.IndexOf(sentence, StringComparison.Ordinal), sentence.Length)]))],
            Nearest = [],
            Withheld = [],
            Rejected = [],
            Reason = "",
            DraftedBy = DraftedBy.Extraction,
            Notice = "",
            Strictness = Strictness.Strict,
            Searched = "keys",
            Elapsed = TimeSpan.Zero,
        };
    }
}
