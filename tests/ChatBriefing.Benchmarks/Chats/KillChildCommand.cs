using System.CommandLine;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Commands;
using ChatBriefing.Server.Storage;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ChatBriefing.Benchmarks.Chats;

/// <summary>The server that <see cref="KillCommand"/> starts and that ends itself.</summary>
internal sealed class KillChildCommand : Command
{
    private static readonly Argument<string> Folder = new("DIR");

    /// <summary>The command.</summary>
    public KillChildCommand()
        : base("kill-child", "Started by \"kill\".")
    {
        Hidden = true;
        Add(Folder);
        SetAction((result, cancellationToken) => RunAsync(result.GetRequiredValue(Folder), cancellationToken));
    }

    private static async Task<int> RunAsync(string folder, CancellationToken cancellationToken)
    {
        var kill = new SelfKill();
        var platform = new FilePlatform(Path.Combine(folder, "platform"));
        await using var app = await BenchServer.StartAsync(
            Path.Combine(folder, "data"),
            ["--Channels:Lease=00:00:02", "--Channels:PostLimit=00:00:01", "--Channels:LookAfter=00:00:00.2", "--Channels:Pace=00:00:00.05"],
            services => services.AddSingleton<IPoster>(platform).AddSingleton<IPostFinder>(platform).AddSingleton<ICrashSite>(kill),
            app => Map(app, kill),
            cancellationToken);
        Console.WriteLine(app.Urls.First());
        await app.WaitForShutdownAsync(cancellationToken);
        return ExitCodes.Done;
    }

    private static void Map(WebApplication app, SelfKill kill)
    {
        app.MapPost("/bench/arm/{point:int}", (int point) => kill.Arm((CrashPoint)point)).DisableAntiforgery();
        app.MapPost("/bench/events/{number:int}", async (int number, TurnIntake intake, CancellationToken cancellationToken) =>
            Results.Text((await intake.ReceiveAsync(BenchTurns.Ask(number), cancellationToken)).ToString())).DisableAntiforgery();
        app.MapGet("/bench/open", async (IDbContextFactory<LibraryContext> contexts, CancellationToken cancellationToken) =>
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            return await context.Turns.CountAsync(cancellationToken) + await context.Posts.CountAsync(row => row.IsOpen, cancellationToken);
        });
    }
}
