using System.Text;
using ChatBriefing.Briefings;
using ChatBriefing.Library;
using ChatBriefing.Library.Reading;
using ChatBriefing.Server;
using ChatBriefing.Server.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Benchmarks.BriefingQuality;

/// <summary>A library of its own in a folder that goes, filled with a day's documents by the product's reader and store.</summary>
internal sealed class BenchDay : IAsyncDisposable
{
    private const int AtOnce = 100;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chatbriefing-day-");
    private ServiceProvider services = null!;

    private BenchDay()
    {
    }

    /// <summary>A library with these texts, each a document by its name.</summary>
    public static async Task<BenchDay> OpenAsync(IEnumerable<(string Name, string Text)> texts, CancellationToken cancellationToken)
    {
        var day = new BenchDay();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["DataPath"] = day.folder.FullName }).Build();
        day.services = new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddLogging().AddProduct(configuration).BuildServiceProvider();
        await day.services.GetRequiredService<DatabaseStart>().StartAsync(cancellationToken);
        var reader = new PlainTextReader(new TextDecoder(Options.Create(new ReadingOptions())));
        foreach (var some in texts.Chunk(AtOnce))
        {
            await day.Get<IVersionWriter>().WriteAsync([.. some.Select(text => Version(reader, text.Name, text.Text))], cancellationToken);
        }

        return day;
    }

    /// <summary>A service of the product.</summary>
    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>An edition of all that is in it.</summary>
    public async Task<Edition> WriteAsync(IReadOnlyList<Topic> topics, int items, CancellationToken cancellationToken)
    {
        var position = await Get<IChangeLog>().ReadPositionAsync(cancellationToken);
        var subscription = new Subscription
        {
            Id = "bench", Name = "Bench", Destination = Destination.Nowhere, Audience = Audience.Everyone, CreatedBy = "bench", CreatedAt = DateTimeOffset.UnixEpoch,
            Schedule = new Schedule("0 8 * * *", "Etc/UTC", HolidayRule.Ignore), Topics = topics, MaxItems = items,
        };
        return await Get<IBriefingWriter>().WriteAsync(new EditionRequest(subscription, Audience.Everyone, 0, position.Number, TimeProvider.System.GetUtcNow()), cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private static NewVersion Version(PlainTextReader reader, string name, string text)
    {
        var read = (ReadDocument)reader.Read(new SourceFile(name, Encoding.UTF8.GetBytes(text)));
        return new NewVersion { Collection = "news", Source = name, Title = read.Title, Text = read.Text, Date = read.Date, Passages = PassageCutter.Cut(read.Text, read.Blocks) };
    }
}
