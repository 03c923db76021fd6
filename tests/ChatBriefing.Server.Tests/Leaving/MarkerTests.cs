using System.Net;
using System.Text;
using ChatBriefing.Asking;
using ChatBriefing.Channels;
using ChatBriefing.Library.Ingestion;
using ChatBriefing.Server.Storage;
using ChatBriefing.Server.Tests.Channels;
using ChatBriefing.Server.Tests.Channels.Conformance;
using ChatBriefing.Server.Web.SignIn;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Tests.Leaving;

/// <summary>Delete means gone: a hundred markers, planted wherever documents leave words, and looked for while the server runs.</summary>
public sealed class MarkerTests(ChatScene<MemoryDriver> scene) : IClassFixture<ChatScene<MemoryDriver>>
{
    private static readonly string[] Kinds = ["md", "txt", "html", "csv", "eml"];
    private static readonly TimeSpan Promise = TimeSpan.FromSeconds(60);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Folder => scene.Services.GetRequiredService<IOptions<StorageOptions>>().Value.DataPath;

    [Fact]
    public async Task Nothing_of_deleted_documents_is_left_in_the_data_folder_within_a_minute()
    {
        var plants = Enumerable.Range(0, 10).Select(at => new Plant(at, Kinds[at % Kinds.Length])).ToList();
        var markers = plants.SelectMany(plant => plant.Markers).ToList();
        markers.Distinct().Count().ShouldBe(100);
        var ids = await PlantAsync(plants);

        // The same search finds every one of them before, and those that can be asked for in both indexes.
        // More than once if need be: while it reads one file, SQLite may move pages into it from another.
        await UntilAsync(() => Leftovers.In(Folder, markers).Count == markers.Count);
        await UntilAsync(() => Leftovers.InIndex(Path.Combine(Folder, "index"), [.. plants.Select(plant => plant.Now)]).Count == plants.Count);
        await UntilAsync(() => Leftovers.InIndex(Path.Combine(Folder, "index-past"), [.. plants.Select(plant => plant.Then)]).Count == plants.Count);
        (await ReadAsync(context => context.Posts.CountAsync(row => row.IsOpen, Token))).ShouldBeGreaterThan(0);

        using var http = new HttpClient { BaseAddress = new Uri(scene.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };
        http.DefaultRequestHeaders.Authorization = new("Bearer", scene.Services.GetRequiredService<ChangeToken>().Value);
        var start = TimeProvider.System.GetTimestamp();
        foreach (var id in ids)
        {
            (await http.DeleteAsync($"/api/v1/documents/{id}", Token)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        }

        await UntilAsync(() => Leftovers.In(Folder, markers).Count == 0);
        var took = TimeProvider.System.GetElapsedTime(start);
        TestContext.Current.TestOutputHelper?.WriteLine($"Gone after {took.TotalSeconds:0.0} s.");
        took.ShouldBeLessThan(Promise);

        scene.Driver.IsDown = false;
        await scene.UntilQuietAsync(Token);
        await UntilAsync(() => Shown(plants).All(text => !markers.Exists(text.Contains)));
        Leftovers.In(Folder, markers).ShouldBeEmpty();
    }

    /// <summary>Two versions of each, the first asked about and answered, the second asked about while the platform is down.</summary>
    private async Task<List<string>> PlantAsync(List<Plant> plants)
    {
        var ids = await AddAsync(plants.Select(plant => plant.First()));
        foreach (var plant in plants)
        {
            await scene.Driver.SayAsync(new Utterance { Room = plant.Room, Person = "ana", Text = plant.Question, MentionsBot = true }, Token);
        }

        await scene.UntilQuietAsync(Token);
        Shown(plants).Count(text => plants.Exists(plant => text.Contains(plant.Then))).ShouldBe(plants.Count);
        (await AddAsync(plants.Select(plant => plant.Second()))).ShouldBe(ids);
        scene.Driver.IsDown = true;
        foreach (var plant in plants)
        {
            var asked = await scene.Services.GetRequiredService<AskHandler>().HandleAsync(new Question { Text = plant.Question, AsOf = new DateOnly(2026, 1, 5) }, Token);
            asked.Text.ShouldContain(plant.Then);
            await scene.Driver.SayAsync(new Utterance { Room = plant.Room, Person = "ben", Text = plant.Question, MentionsBot = true }, Token);
        }

        await UntilAsync(() => ReadAsync(context => context.Turns.AnyAsync(Token)).GetAwaiter().GetResult() == false);
        return ids;
    }

    private async Task<List<string>> AddAsync(IEnumerable<IncomingFile> files)
    {
        var ids = new List<string>();
        await foreach (var outcome in scene.Services.GetRequiredService<Ingester>().AddAsync(files, Token))
        {
            ids.Add(outcome.DocumentId.ShouldNotBeNull(outcome.Reason));
        }

        return ids;
    }

    private List<string> Shown(List<Plant> plants) => [.. plants.SelectMany(plant => scene.Driver.ShownIn(plant.Room)).Select(shown => shown.Text)];

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Token);
        limit.CancelAfter(Promise * 2);
        while (!isSo())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(250), TimeProvider.System, limit.Token);
        }
    }

    private async Task<T> ReadAsync<T>(Func<LibraryContext, Task<T>> read)
    {
        await using var context = await scene.Services.GetRequiredService<IDbContextFactory<LibraryContext>>().CreateDbContextAsync(Token);
        return await read(context);
    }

    /// <summary>A document with ten markers in two versions.</summary>
    private sealed class Plant(int number, string kind)
    {
        private readonly string name = Leftovers.NewMarker();
        private readonly string[] others = [.. Enumerable.Range(0, 7).Select(_ => Leftovers.NewMarker())];

        public string Then { get; } = Leftovers.NewMarker();

        public string Now { get; } = Leftovers.NewMarker();

        public Room Room { get; } = new($"C-plant-{number}", false);

        public string Question => $"What is the code of lantern L{number}?";

        public IEnumerable<string> Markers => [name, Then, Now, .. others];

        public IncomingFile First() => File(Then, others[0], others[1], others[2], new DateOnly(2026, 1, 1));

        public IncomingFile Second() => File(Now, others[3], others[4], others[5] + " " + others[6], new DateOnly(2026, 2, 1));

        private IncomingFile File(string code, string title, string heading, string more, DateOnly date) =>
            IncomingFile.FromBytes($"{name}.{kind}", Encoding.UTF8.GetBytes(Content($"The code of lantern L{number} is {code}.", title, heading, $"Its keeper noted {more} as well.")))
                with { Collection = "planted", Date = date };

        private string Content(string sentence, string title, string heading, string more) => kind switch
        {
            "md" => $"# {title}\n\n## {heading}\n\n{sentence}\n\n{more}\n",
            "txt" => $"{title}\n\n{heading}\n\n{sentence}\n\n{more}\n",
            "html" => $"<html><head><title>{title}</title></head><body><h1>{heading}</h1><p>{sentence}</p><p>{more}</p></body></html>",
            "csv" => $"Lantern,Remark\n{title},{heading}\n{sentence},{more}\n",
            _ => $"From: ann@example.org\r\nSubject: {title}\r\n\r\n{heading}\r\n\r\n{sentence}\r\n\r\n{more}\r\n",
        };
    }
}
