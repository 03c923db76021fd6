using ChatBriefing.Drafting;
using ChatBriefing.Library;
using ChatBriefing.Retrieval;
using ChatBriefing.Server;
using ChatBriefing.Server.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Benchmarks.Chats;

/// <summary>The server as it ships, with one document, on a data folder that may be shared by one process after another.</summary>
internal static class BenchServer
{
    private const string Text = "The caretaker, Maria Okafor, keeps the keys. She hands them out against a signature.";

    /// <summary>The question that the document answers.</summary>
    public const string Question = "Who keeps the keys?";

    /// <summary>Builds and starts it.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="settings">More settings, as "--Name=value".</param>
    /// <param name="register">Puts the platform in.</param>
    /// <param name="map">Adds endpoints.</param>
    /// <param name="cancellationToken">Ends the starting.</param>
    public static async Task<WebApplication> StartAsync(
        string folder, IReadOnlyList<string> settings, Action<IServiceCollection> register, Action<WebApplication> map, CancellationToken cancellationToken)
    {
        var app = ServerHost.Build(["--Urls=http://127.0.0.1:0", $"--DataPath={folder}", "--Logging:LogLevel:Default=Error", .. settings], register);
        await app.Services.GetRequiredService<DatabaseStart>().StartAsync(cancellationToken);
        var document = new NewVersion { Collection = "main", Source = "keys.txt", Title = "Keys", Text = Text, Passages = [new PassageSpan(0, Text.Length, "")] };
        await app.Services.GetRequiredService<IVersionWriter>().WriteAsync([document], cancellationToken);
        map(app);
        await app.StartAsync(cancellationToken);
        await app.Services.GetRequiredService<IIndexFollower>().CatchUpAsync(cancellationToken);
        return app;
    }

    /// <summary>A drafter that takes its time; it drafts as the shipped one does.</summary>
    internal sealed class SlowDrafter : IDrafter
    {
        private readonly ExtractiveDrafter shipped = new();

        /// <summary>How long it takes; may be changed meanwhile.</summary>
        public TimeSpan Pause { get; set; }

        /// <inheritdoc />
        public async Task<Draft> DraftAsync(DraftRequest request, CancellationToken cancellationToken)
        {
            await Task.Delay(Pause, TimeProvider.System, cancellationToken);
            return await shipped.DraftAsync(request, cancellationToken);
        }
    }
}
