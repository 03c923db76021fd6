using System.Text.Json.Nodes;
using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Stored;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Drafting;
using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Stored;
using ChatBriefing.Library;
using ChatBriefing.Library.Collections;
using ChatBriefing.Server.Links;
using ChatBriefing.Server.Slack.Posting;
using ChatBriefing.Server.Slack.Rendering;
using ChatBriefing.Server.Tests.Web;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Configuration;

namespace ChatBriefing.Server.Tests.Showing;

/// <summary>Editions of any words, made as the server makes them of what is stored, without a server.</summary>
internal sealed class EditionScene
{
    public const string Root = "https://cb.test";

    public static readonly DocumentLinks Links = new(new PublicAddress(
        new ConfigurationBuilder().AddInMemoryCollection([new("PublicUrl", Root)]).Build(), new SilentServer()));

    public static EditionHead Head { get; } = new()
    {
        EditionId = "0123456789abcdef0123456789abcdef",
        SubscriptionId = "abc234",
        Name = "Syria",
        LocalDate = new DateOnly(2026, 11, 26),
        Zone = "Europe/Berlin",
        DueAt = new DateTimeOffset(2026, 11, 26, 7, 30, 0, TimeSpan.Zero),
        At = new DateTimeOffset(2026, 11, 26, 7, 30, 5, TimeSpan.Zero),
        Since = new DateTimeOffset(2026, 11, 25, 7, 30, 5, TimeSpan.Zero),
        NextDueAt = new DateTimeOffset(2026, 11, 27, 7, 30, 0, TimeSpan.Zero),
    };

    /// <summary>An edition with one item for each sentence, all under one topic.</summary>
    public static async Task<Edition> EditionAsync(string title, string topic, IReadOnlyList<string> sentences)
    {
        var stored = sentences.Where(sentence => sentence.Length > 0).ToList();
        var (library, spans) = await WriteAsync(title, stored);
        return await RestoreAsync(library, [.. stored.Select((sentence, at) => ItemOf(at + 1, ItemKind.New, topic, spans[at], [new StoredLine(sentence, [spans[at]], [])]))]);
    }

    /// <summary>An edition with one item that rests on as many sources as it has sentences.</summary>
    public static async Task<Edition> OneItemAsync(string title, IReadOnlyList<string> sentences)
    {
        var stored = sentences.Where(sentence => sentence.Length > 0).ToList();
        var (library, spans) = await WriteAsync(title, stored);
        return await RestoreAsync(library, stored.Count == 0 ? [] : [ItemOf(1, ItemKind.New, "", spans[0], [.. stored.Select((sentence, at) => new StoredLine(sentence, [spans[at]], []))])]);
    }

    /// <summary>An edition whose one item quotes two sentences beside each other.</summary>
    public static async Task<Edition> PairAsync(ItemKind kind, string before, string after)
    {
        var (library, spans) = await WriteAsync("Timetable", [before, after]);
        var item = ItemOf(1, kind, "", spans[1], [new StoredLine(after, [spans[1]], [])]);
        return await RestoreAsync(library, [item with { Beside = [new StoredLine(before, [spans[0]], [])], Before = spans[0], After = spans[1] }]);
    }

    /// <summary>An edition with items that quote several pairs of sentences each.</summary>
    public static async Task<Edition> PairsAsync(int items, IReadOnlyList<(string Before, string After)> pairs)
    {
        var (library, spans) = await WriteAsync("Timetable", [.. pairs.SelectMany(pair => new[] { pair.Before, pair.After })]);
        var first = ItemOf(1, ItemKind.Update, "", spans[1], [.. pairs.Select((pair, at) => new StoredLine(pair.After, [spans[(2 * at) + 1]], []))]) with
        {
            Beside = [.. pairs.Select((pair, at) => new StoredLine(pair.Before, [spans[2 * at]], []))],
            Before = spans[0],
            After = spans[1],
            Further = [.. Enumerable.Range(1, pairs.Count - 1).Select(at => new StoredPair(spans[2 * at], spans[(2 * at) + 1]))],
        };
        return await RestoreAsync(library, [.. Enumerable.Range(1, items).Select(number => first with { Number = number })]);
    }

    /// <summary>What Slack is sent for it.</summary>
    public static JsonObject OnSlack(EditionHead head, Edition edition)
    {
        var post = new Post
        {
            Key = "edition:abc234:2026-11-26:08:30",
            Conversation = new Conversation { Platform = "slack", Tenant = "T1", Channel = "C1", Kind = ConversationKind.PublicChannel },
            Kind = PostKind.Create,
            Content = PostContent.Edition(head.EditionId),
        };
        var delivery = new Delivery(post, new EditionMessage(head, edition), null);
        return PostArguments.Of(delivery, new MessageView(Links).Of(delivery), isPlain: false);
    }

    private static StoredItem ItemOf(int number, ItemKind kind, string topic, StoredSpan span, IReadOnlyList<StoredLine> lines) => new()
    {
        Number = number,
        Kind = kind,
        Topic = topic,
        HeadlineAt = span with { Start = 0, Length = 0 },
        Lines = lines,
        Beside = [],
        DocumentIds = [span.DocumentId],
    };

    private static Task<Edition> RestoreAsync(MemoryLibrary library, IReadOnlyList<StoredItem> items) => new EditionRestorer(new ReadableLibrary(library, library, new OpenReaders()), library).RestoreAsync(
        new StoredEdition { Items = items, Documents = items.Count, Gone = 0, Notice = "", DraftedBy = DraftedBy.Extraction, Strictness = Strictness.Strict }, Audience.Operator, CancellationToken.None);

    private static async Task<(MemoryLibrary Library, IReadOnlyList<StoredSpan> Spans)> WriteAsync(string title, IReadOnlyList<string> sentences)
    {
        var library = new MemoryLibrary();
        var places = new List<PassageSpan>();
        var at = 0;
        foreach (var sentence in sentences)
        {
            places.Add(new PassageSpan(at, sentence.Length, ""));
            at += sentence.Length + 2;
        }

        var written = await library.WriteAsync([new NewVersion { Collection = "main", Source = "s", Title = title, Date = new DateOnly(2025, 1, 2), Text = string.Join("\n\n", sentences), Passages = places }], CancellationToken.None);
        return (library, [.. places.Select(place => new StoredSpan(written[0].DocumentId, 1, place.Start, place.Length))]);
    }

    private sealed class SilentServer : IServer
    {
        public IFeatureCollection Features { get; } = new FeatureCollection();

        public void Dispose()
        {
        }

        public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
            where TContext : notnull => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
