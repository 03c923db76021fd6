using ChatBriefing.Drafting;
using ChatBriefing.Library.Collections;
using ChatBriefing.Library;
using ChatBriefing.Library.Following;
using ChatBriefing.Library.Reading.Children;
using ChatBriefing.Library.Refusals;
using ChatBriefing.Retrieval;
using ChatBriefing.Server.Storage;
using ChatBriefing.Server.Tests.Reading;
using ChatBriefing.Server.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Web;

/// <summary>The server as it ships on a free loopback port, its library in memory and filled with the sample documents.</summary>
public sealed class WebServer : IAsyncLifetime
{
    private readonly string[] settings;
    private readonly string[] readers;
    private readonly string folder = Directory.CreateTempSubdirectory("chatbriefing-web-").FullName;
    private WebApplication? app;

    /// <summary>With the settings that ship.</summary>
    public WebServer()
        : this([])
    {
    }

    /// <param name="settings">Settings beside those that ship.</param>
    /// <param name="readers">Who may read the samples but the operator.</param>
    internal WebServer(string[] settings, params string[] readers) => (this.settings, this.readers) = (settings, readers);

    /// <summary>Its address, without a slash at the end.</summary>
    public string Url => app!.Urls.First().TrimEnd('/');

    /// <summary>The token that changes need.</summary>
    public string Token => Services.GetRequiredService<ChangeToken>().Value;

    /// <summary>A client that may change things.</summary>
    public HttpClient Http { get; private set; } = null!;

    /// <summary>Its services.</summary>
    public IServiceProvider Services => app!.Services;

    internal MemoryLibrary Library { get; } = new();

    internal MemoryRefusals Refusals { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await Library.WriteAsync(SampleDocuments.All, CancellationToken.None);
        app = ServerHost.Build(["--Urls=http://127.0.0.1:0", $"--DataPath={folder}", "--Logging:LogLevel:Default=Warning", .. settings], Replace);
        await Services.GetRequiredService<DatabaseStart>().StartAsync(CancellationToken.None);
        await app.StartAsync(CancellationToken.None);
        await Services.GetRequiredService<IIndexFollower>().CatchUpAsync(CancellationToken.None);
        Http = new HttpClient { BaseAddress = new Uri(Url), DefaultRequestHeaders = { Authorization = new("Bearer", Token) } };
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app!.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private void Replace(IServiceCollection services) => services
        .AddSingleton<IDrafter, ScriptedDrafter>()
        .AddSingleton<IChangeLog>(Library)
        .AddSingleton<ICollectionReaders>(new NobodysReaders(readers))
        .AddSingleton<IVersionReader>(Library)
        .AddSingleton<IVersionWriter>(Library)
        .AddSingleton<IDocumentLister>(Library)
        .AddSingleton<IDocumentRemover>(Library)
        .AddSingleton<IDocumentWithdrawer>(Library)
        .AddSingleton<IDocumentRestorer>(Library)
        .AddSingleton<IVersionLister>(Library)
        .AddSingleton<IWithdrawnLister>(Library)
        .AddSingleton<IPastVersionReader>(new MemoryPast(Library))
        .AddSingleton<IFollowReader>(Library)
        .AddSingleton<IRefusalKeeper>(Refusals)
        .AddSingleton<IRefusalLister>(Refusals)
        .AddSingleton<IRefusalForgetter>(Refusals)
        .AddSingleton<IReaderDeaths, MemoryDeaths>();
}
