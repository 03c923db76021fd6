using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Drafting;
using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Stored;
using ChatBriefing.Library.Collections;
using ChatBriefing.Library;
using ChatBriefing.Server.Links;
using ChatBriefing.Server.Slack.Posting;
using ChatBriefing.Server.Slack.Rendering;
using ChatBriefing.Server.Tests.Web;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Configuration;

namespace ChatBriefing.Server.Tests.Slack;

/// <summary>Renders replies about documents of any content, without a server.</summary>
internal sealed class RenderingScene
{
    public const string Ours = "https://cb.test/documents/";

    private static readonly Conversation Place = new() { Platform = "slack", Tenant = "T1", Channel = "C1", Thread = "1.2", Kind = ConversationKind.PublicChannel };

    private readonly DocumentLinks links;
    private readonly MessageView view;

    public RenderingScene()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("PublicUrl", "https://cb.test")]).Build();
        links = new DocumentLinks(new PublicAddress(configuration, new SilentServer()));
        view = new MessageView(links);
    }

    public HomeView Home => new(links);

    /// <summary>All that is sent for an answer, an abstention and what stands behind their buttons.</summary>
    /// <param name="title">Title of the document.</param>
    /// <param name="heading">Heading of its passage.</param>
    /// <param name="sentences">Its sentences: each is quoted.</param>
    /// <param name="question">The question.</param>
    /// <param name="withheld">What was withheld.</param>
    public async Task<IReadOnlyList<JsonObject>> RenderAsync(string title, string heading, IReadOnlyList<string> sentences, string question, IReadOnlyList<string> withheld)
    {
        var (desk, answered) = await StoreAsync(title, heading, sentences, question, withheld);
        var abstained = answered with { Sentences = [], Nearest = [.. answered.Sentences.SelectMany(sentence => sentence.Spans).Take(3)], Reason = "The documents don't say." };
        var answer = await desk.RestoreAsync(answered, Audience.Everyone, CancellationToken.None);
        var abstention = await desk.RestoreAsync(abstained, Audience.Everyone, CancellationToken.None);
        return
        [
            Sent(PostKind.Create, new AnswerMessage(RecordOf(question, answered, "extractive"), answer)),
            Sent(PostKind.Ephemeral, new AnswerMessage(RecordOf(question, answered, "a model"), answer)),
            Sent(PostKind.Create, new AnswerMessage(RecordOf(question, abstained, "extractive"), abstention)),
            Sent(PostKind.Ephemeral, new ExplanationMessage(RecordOf(question, answered, "extractive"), answer)),
            Sent(PostKind.Ephemeral, new WithheldMessage(RecordOf(question, answered, "extractive"), answer)),
        ];
    }

    /// <summary>The rest of an answer.</summary>
    public static async Task<RestMessage> RestAsync(string title, string heading, IReadOnlyList<string> sentences)
    {
        var (desk, answered) = await StoreAsync(title, heading, sentences, title, []);
        return new RestMessage(RecordOf(title, answered, "extractive"), await desk.RestoreAsync(answered, Audience.Everyone, CancellationToken.None), 3);
    }

    private static async Task<(Reply.Desk Desk, StoredReply Answered)> StoreAsync(string title, string heading, IReadOnlyList<string> sentences, string question, IReadOnlyList<string> withheld)
    {
        var stored = sentences.Where(sentence => sentence.Length > 0).ToList();
        var library = new MemoryLibrary();
        var spans = await WriteAsync(library, title, heading, stored);
        var stopped = withheld.Select(text => new WithheldStatement(text, Verdict.Contradicted, text)).ToList();
        return (new Reply.Desk(library, new OpenReaders()), new StoredReply
        {
            Sentences = [.. stored.Select((sentence, at) => new StoredSentence(sentence, [spans[at]]))],
            Nearest = [],
            Withheld = stopped,
            Rejected = [],
            Reason = "",
            DraftedBy = DraftedBy.Extraction,
            Notice = "",
            Strictness = Strictness.Strict,
            Searched = question,
            Elapsed = TimeSpan.Zero,
        });
    }

    private JsonObject Sent(PostKind kind, Message message)
    {
        var post = new Post { Key = "k", Conversation = Place, Kind = kind, Content = PostContent.Nothing, OnlyFor = kind == PostKind.Ephemeral ? "U1" : null };
        var delivery = new Delivery(post, message, null);
        return PostArguments.Of(delivery, view.Of(delivery), isPlain: false);
    }

    private static AnswerRecord RecordOf(string question, StoredReply reply, string drafter) => new()
    {
        Id = "0123456789abcdef0123456789abcdef",
        Conversation = Place,
        Asker = "U1",
        Question = question,
        QuestionMessageId = null,
        IsPrivate = true,
        Reply = reply,
        DraftedBy = drafter,
        At = DateTimeOffset.UnixEpoch,
    };

    private static async Task<IReadOnlyList<StoredSpan>> WriteAsync(MemoryLibrary library, string title, string heading, IReadOnlyList<string> sentences)
    {
        var text = string.Join("\n\n", sentences);
        var spans = new List<PassageSpan>();
        var at = 0;
        foreach (var sentence in sentences)
        {
            spans.Add(new PassageSpan(at, sentence.Length, heading));
            at += sentence.Length + 2;
        }

        var written = await library.WriteAsync([new NewVersion { Collection = "main", Source = "s", Title = title, Date = new DateOnly(2025, 1, 2), Text = text, Passages = spans }], CancellationToken.None);
        return [.. spans.Select(span => new StoredSpan(written[0].DocumentId, 1, span.Start, span.Length))];
    }

    private sealed class SilentServer : IServer
    {
        public IFeatureCollection Features { get; } = new FeatureCollection();

        public void Dispose()
        {
        }

        public Task StartAsync<TContext>(Microsoft.AspNetCore.Hosting.Server.IHttpApplication<TContext> application, CancellationToken cancellationToken)
            where TContext : notnull => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
