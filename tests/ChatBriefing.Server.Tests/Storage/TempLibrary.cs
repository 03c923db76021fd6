using ChatBriefing.Library;
using ChatBriefing.Library.Reading;
using ChatBriefing.Server.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Server.Tests.Storage;

/// <summary>A library in a folder of its own, which goes with it. A second one may share the folder, as another process would.</summary>
internal sealed class TempLibrary : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly bool ownsFolder;

    public TempLibrary(TempLibrary? sharing = null, string? dataPath = null)
    {
        ownsFolder = sharing is null && dataPath is null;
        Folder = dataPath ?? sharing?.Folder ?? Directory.CreateTempSubdirectory("chatbriefing-").FullName;
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("DataPath", Folder)])
            .Build();
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(Clock)
            .AddStorage(configuration)
            .AddLibrary()
            .AddSingleton<IFileReader>(provider => provider.GetRequiredService<DocumentReaders>())
            .BuildServiceProvider();
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.Zero));

    public string Folder { get; }

    public string Database => Path.Combine(Folder, "chatbriefing.db");

    public IVersionWriter Writer => services.GetRequiredService<IVersionWriter>();

    public IVersionReader Reader => services.GetRequiredService<IVersionReader>();

    public IDocumentLister Lister => services.GetRequiredService<IDocumentLister>();

    public IDocumentRemover Remover => services.GetRequiredService<IDocumentRemover>();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public IChangeLog Log => services.GetRequiredService<IChangeLog>();

    public IDbContextFactory<LibraryContext> Contexts => services.GetRequiredService<IDbContextFactory<LibraryContext>>();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<TempLibrary> StartedAsync(TempLibrary? sharing = null)
    {
        var library = new TempLibrary(sharing);
        await library.StartAsync();
        return library;
    }

    public static NewVersion Text(string source, string text, string collection = "general") => new()
    {
        Collection = collection,
        Source = source,
        Title = "A title",
        Text = text,
        Passages = [new PassageSpan(0, text.Length, "")],
    };

    // Off the test's thread: SQLite waits for its locks in the call itself.
    public Task StartAsync() => Task.Run(() => services.GetRequiredService<DatabaseStart>().StartAsync(Token), Token);

    public Task<IReadOnlyList<WriteOutcome>> WriteAsync(params NewVersion[] versions) => Writer.WriteAsync(versions, Token);

    public Task<DocumentVersion?> FindAsync(string documentId, int? number = null) => Reader.FindAsync(documentId, number, Token);

    public Task<IReadOnlyList<Change>> ChangesAsync() => Log.ReadAfterAsync(0, int.MaxValue, Token);

    public async Task ExecuteAsync(string sql)
    {
        await using var context = await Contexts.CreateDbContextAsync(Token);
        await context.Database.ExecuteSqlRawAsync(sql, Token);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        if (ownsFolder)
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(Folder, recursive: true);
        }
    }
}
