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

    private async Task<PostOutcome> PostAsync(string channel)
    {
        var place = new Conversation { Platform = "slack", Tenant = FakeWorkspace.Team, Channel = channel, Thread = "1.1", Kind = ConversationKind.PublicChannel };
        var stored = await StoredAsync();
        var answer = new AnswerRecord
        {
            Id = "a", Conversation = place, Asker = "UANA", Question = "What of the keys?", QuestionMessageId = "1.1", IsPrivate = false,
            Reply = stored, DraftedBy = "a model", At = DateTimeOffset.UnixEpoch,
        };
        var reply = await server.Services.GetRequiredService<Reply.Desk>().RestoreAsync(stored, Audience.Everyone, Token);
        reply.Sentences.Count.ShouldBe(Sentences.Length);
        var post = new Post { Key = $"key {channel}", Conversation = place, Kind = PostKind.Create, Content = PostContent.Answer("a") };
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
