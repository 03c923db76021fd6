using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Ledger;
using ChatBriefing.Briefings.News;
using ChatBriefing.Briefings.Stored;
using ChatBriefing.Briefings.Topics;
using ChatBriefing.Drafting;
using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Judging;
using ChatBriefing.Library;
using ChatBriefing.Library.Collections;
using ChatBriefing.Library.Reading;
using ChatBriefing.Tests.Library.Reading;
using ChatBriefing.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Tests.Briefings;

/// <summary>A library, and all that writes editions of it; its ledger is kept as the store keeps it.</summary>
internal sealed class Newsroom : ILedgerReader
{
    public static readonly DateTimeOffset Now = new(2025, 10, 20, 8, 0, 0, TimeSpan.Zero);

    private readonly List<(string Destination, BriefedFact Fact)> told = [];
    private readonly BriefingWriter writer;
    private long reached;

    public Newsroom(IDrafter? model = null, MemoryLibrary? library = null, ICollectionReaders? readers = null, BriefingOptions? limits = null)
    {
        Library = library ?? new MemoryLibrary();
        Readable = new ReadableLibrary(Library, Library, readers ?? new OpenReaders());
        writer = new BriefingWriter(
            new NewsReader(Library, Library, Library, Library, Library, readers ?? new OpenReaders(), Options.Create(limits ?? new BriefingOptions())), new TopicReader(Readable), this, Readable,
            new ItemWording(model, NullLogger<ItemWording>.Instance), JudgePanel.Empty, Options.Create(new GroundingOptions()));
        Restorer = new EditionRestorer(Readable, Library);
    }

    public MemoryLibrary Library { get; }

    public ReadableLibrary Readable { get; }

    public EditionRestorer Restorer { get; }

    public static Destination Room { get; } = new("slack", "T1", "C1", null);

    /// <summary>Adds a document, or a new version of it.</summary>
    public string Add(string title, string text, DateOnly? date = null, string collection = "general", string? name = null) =>
        Library.Add(name ?? $"{title}.txt", new ReadDocument(title, date, text, [new Block(new TextSpan(0, text.Length), "", false)]), collection).DocumentId;

    /// <summary>Adds a file as it is read of its format, or a new version of it.</summary>
    public void AddFile(string name, string content) => Library.Add(name, Read.Document(name, content));

    /// <summary>The edition of what came since the last one that was posted.</summary>
    public async Task<Edition> WriteAsync(Subscription? subscription = null, long? after = null)
    {
        var position = await Library.ReadPositionAsync(CancellationToken.None);
        var wanted = subscription ?? Wanting();
        return await writer.WriteAsync(new EditionRequest(wanted, wanted.Audience, after ?? reached, position.Number, Now), CancellationToken.None);
    }

    /// <summary>What happens when it is posted: the ledger learns it, and the next begins behind it.</summary>
    public async Task PostAsync(Edition edition, Destination? to = null)
    {
        var destination = to ?? Room;
        told.InsertRange(0, BriefedFacts.Of(StoredEdition.Of(edition), destination).Select(fact => (DestinationKey.Of(destination), fact)));
        reached = (await Library.ReadPositionAsync(CancellationToken.None)).Number;
    }

    public Task<IReadOnlyList<BriefedFact>> ReadAsync(Destination destination, int limit, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<BriefedFact>>([.. told.Where(row => row.Destination == DestinationKey.Of(destination)).Select(row => row.Fact).Take(limit)]);

    public static Subscription Wanting(IReadOnlyList<Topic>? topics = null, int items = 7, IReadOnlyList<string>? collections = null, Destination? destination = null) => new()
    {
        Id = "abc234", Name = "Morning", Destination = destination ?? Room, Audience = Audience.Everyone, CreatedBy = "U1", CreatedAt = Now,
        Schedule = new Schedule("0 8 * * *", "Europe/Berlin", HolidayRule.Ignore), Topics = topics ?? [], MaxItems = items, Collections = collections ?? [],
    };

    public static string TextOf(EditionItem item) => string.Join(' ', item.Sentences.Select(sentence => sentence.Text));
}
