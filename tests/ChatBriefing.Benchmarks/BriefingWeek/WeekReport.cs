using System.Globalization;
using ChatBriefing.Briefings.Editions;

namespace ChatBriefing.Benchmarks.BriefingWeek;

/// <summary>Counts what arrived on the platforms against what was planned.</summary>
internal sealed class WeekReport(IReadOnlyList<PlannedRun> runs, IReadOnlyList<EditionRecord> editions, FakePlatforms fakes)
{
    private readonly Dictionary<(string, string), EditionRecord> editions = editions.ToDictionary(KeyOf);

    /// <summary>Prints it; whether it is as it should be.</summary>
    public bool Print(IReadOnlyDictionary<Server.Storage.Chats.CrashPoint, int> deaths)
    {
        var arrived = Arrivals();
        var missing = runs.Where(run => !arrived.ContainsKey(KeyOf(run)) && StateOf(run) != EditionState.Unknown).ToList();
        var onSlack = runs.Where(run => run.Subscription.Platform == "slack").ToList();
        var doubled = onSlack.Count(run => arrived.GetValueOrDefault(KeyOf(run))?.Count > 1);
        var doubledOnTeams = runs.Except(onSlack).Count(run => arrived.GetValueOrDefault(KeyOf(run))?.Count > 1);
        var doubtful = editions.Values.Where(edition => edition.State == EditionState.Unknown).ToList();
        var latest = runs.Where(run => arrived.ContainsKey(KeyOf(run))).Select(run => arrived[KeyOf(run)].Min() - run.DueAt).DefaultIfEmpty().Max();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"planned runs: {runs.Count}, editions: {editions.Count}, posted: {editions.Values.Count(edition => edition.State == EditionState.Posted)}"));
        Console.WriteLine($"killed: {deaths.Values.Sum()} ({string.Join(", ", deaths.Select(pair => $"{pair.Key} {pair.Value}"))})");
        Console.WriteLine($"missing: {missing.Count}, twice on Slack: {doubled}, twice on Teams: {doubledOnTeams}, in doubt on Teams and listed: {doubtful.Count}, of which {doubtful.Count(edition => arrived.ContainsKey(KeyOf(edition)))} had arrived");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"latest after due: {latest.TotalSeconds:0} s; objections of the platforms: {fakes.Workspace.Complaints.Count + fakes.Teams.Complaints.Count}"));
        return missing.Count == 0 && doubled == 0 && doubledOnTeams == 0 && editions.Count == runs.Count && latest < TimeSpan.FromMinutes(5)
            && fakes.Workspace.Complaints.Count + fakes.Teams.Complaints.Count == 0
            && doubtful.TrueForAll(edition => edition.Destination.Platform == "teams");
    }

    /// <summary>Whether a message of the edition stands in its channel.</summary>
    public bool HasArrived(EditionRecord edition) => Arrivals().ContainsKey(KeyOf(edition));

    /// <summary>Prints what an admin's clicks came to; whether every run is posted now, and stands in its channel once.</summary>
    public bool PrintAfterClicks(IReadOnlyList<EditionRecord> now)
    {
        var rooms = runs.GroupBy(run => run.Subscription.Room).ToDictionary(group => group.Key, group => group.Count());
        var teams = fakes.Teams.Posts.GroupBy(post => post.Conversation.Split(';')[0]).ToDictionary(group => group.Key, group => group.Count());
        var slack = fakes.Workspace.Messages.GroupBy(message => message.Channel).ToDictionary(group => group.Key, group => group.Count());
        var wrong = rooms.Count(room => room.Value != teams.GetValueOrDefault(room.Key) + slack.GetValueOrDefault(room.Key));
        Console.WriteLine($"after one click for each in doubt: {now.Count(edition => edition.State == EditionState.Posted)} posted, channels with too few or too many: {wrong}");
        return wrong == 0 && now.All(edition => edition.State == EditionState.Posted);
    }

    private static (string, string) KeyOf(EditionRecord edition) => (edition.SubscriptionId, edition.LocalDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static (string, string) KeyOf(PlannedRun run) => (run.Subscription.Id, run.Day);

    private EditionState? StateOf(PlannedRun run) => editions.GetValueOrDefault(KeyOf(run))?.State;

    /// <summary>When the messages of each run were accepted: on Slack by their metadata, on Teams, which has none, by channel and time.</summary>
    private Dictionary<(string, string), List<DateTimeOffset>> Arrivals()
    {
        var arrived = new Dictionary<(string, string), List<DateTimeOffset>>();
        foreach (var message in fakes.Workspace.Messages)
        {
            var key = ((string)message.Metadata!["event_payload"]!["key"]!).Split(':');
            Add((key[1], key[2]), DateTimeOffset.UnixEpoch.AddSeconds(double.Parse(message.Ts, CultureInfo.InvariantCulture)));
        }

        foreach (var call in fakes.Teams.Calls.Where(call => call.Method == "POST" && (string?)call.Body?["type"] != "typing"))
        {
            var room = (string?)call.Body?["channelData"]?["channel"]?["id"] ?? call.Path;
            if (runs.LastOrDefault(run => room.Contains(run.Subscription.Room, StringComparison.Ordinal) && run.DueAt <= call.At) is { } run)
            {
                Add(KeyOf(run), call.At);
            }
        }

        return arrived;

        void Add((string, string) key, DateTimeOffset at)
        {
            if (!arrived.TryGetValue(key, out var times))
            {
                arrived.Add(key, times = []);
            }

            times.Add(at);
        }
    }
}
