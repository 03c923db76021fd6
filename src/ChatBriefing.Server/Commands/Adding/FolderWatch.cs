using ChatBriefing.Library.Following;
using ChatBriefing.Server.Commands.Output;

namespace ChatBriefing.Server.Commands.Adding;

/// <summary>Follows folders from the command line until it is interrupted, and tells of each round that changed something.</summary>
/// <param name="library">The library.</param>
/// <param name="asJson">Whether to tell programs.</param>
internal sealed class FolderWatch(OpenLibrary library, bool asJson)
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(2);

    /// <summary>The folders in full.</summary>
    /// <exception cref="UserErrorException">They cannot be watched.</exception>
    public static IReadOnlyList<string> Check(string[] places, string? title, DateOnly? date)
    {
        if (places.FirstOrDefault(place => !Directory.Exists(place)) is { } other)
        {
            throw new UserErrorException($"--watch follows folders, and {Shown.Plain(other)} is none: name folders, or leave --watch out; feeds and pages are followed by the server (Library:Feeds).");
        }

        return title is null && date is null
            ? [.. places.Select(place => Path.TrimEndingDirectorySeparator(Path.GetFullPath(place))).Distinct()]
            : throw new UserErrorException("--watch takes no --title and no --date: each document names its own.");
    }

    /// <summary>Looks every two seconds until the token is cancelled.</summary>
    public async Task RunAsync(IReadOnlyList<FollowedOrigin> origins, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(Pace, library.Get<TimeProvider>());
        var faults = new Dictionary<FollowedOrigin, string>();
        do
        {
            foreach (var origin in origins)
            {
                Tell(origin, await library.Get<FolderFollower>().FollowAsync(origin, cancellationToken), faults);
            }
        }
        while (await timer.WaitForNextTickAsync(cancellationToken));
    }

    private void Tell(FollowedOrigin origin, FolderRound round, Dictionary<FollowedOrigin, string> faults)
    {
        if (round.Outcomes.Count > 0)
        {
            new AddReport(round.Outcomes, 0).Write(asJson);
        }

        if (round.Withdrawn > 0 && !asJson)
        {
            Console.Out.WriteLine($"{round.Withdrawn} gone from {Shown.Plain(origin.Place)}: taken out of the search");
        }

        // A fault is told of once, and again only after it was mended.
        if (round.Fault is null)
        {
            faults.Remove(origin);
        }
        else if (faults.TryAdd(origin, round.Fault))
        {
            Console.Error.WriteLine($"{Shown.Plain(round.Fault)}.");
        }
    }
}
