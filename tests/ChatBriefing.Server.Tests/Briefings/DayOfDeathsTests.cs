using System.Globalization;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Server.Storage.Chats;

namespace ChatBriefing.Server.Tests.Briefings;

/// <summary>A day on which the process dies over every other edition. A week with real processes: the command "briefing-week" of the benchmarks.</summary>
public sealed class DayOfDeathsTests
{
    private static readonly string[] Zones = ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"];

    private static readonly CrashPoint[] Moments =
        [CrashPoint.BeforeRunClaim, CrashPoint.AfterRunClaim, CrashPoint.BeforeEditionStored, CrashPoint.BeforeSend, CrashPoint.AfterAcceptance, CrashPoint.BeforeRecord];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task None_is_missing_none_comes_twice_none_is_late()
    {
        await using var first = await BriefingStore.StartAsync();
        await first.AddAsync("keys.txt", "The caretaker, Maria Okafor, keeps the keys of the cellar since March 2026.");
        var dues = new List<DateTimeOffset>();
        for (var number = 0; number < 12; number++)
        {
            // Noon by UTC and every hour after it, as the zone's clocks show it in November.
            var due = first.Clock.GetUtcNow().AddHours(1 + number);
            var local = TimeZoneInfo.ConvertTime(due, TimeZoneInfo.FindSystemTimeZoneById(Zones[number % 4]));
            await first.SubscribeAsync(number % 2 == 0 ? "slack" : "teams", $"{local.Minute} {local.Hour} * * *", Zones[number % 4], $"C{number}");
            dues.Add(due);
        }

        await first.WorkAsync();
        var living = first;
        var others = new List<BriefingStore>();
        for (var number = 0; number < dues.Count; number++)
        {
            living.Site.Arm(Moments[number % Moments.Length]);
            first.Clock.SetUtcNow(dues[number]);
            var work = Task.Run(living.WorkAsync, Token);
            await living.Site.Reached.WaitAsync(TimeSpan.FromMinutes(1), Token);
            work.IsCompleted.ShouldBeFalse();
            others.Add(living = await BriefingStore.StartAsync(first));
            await living.GoToAsync(dues[number].AddMinutes(4).ToString("O", CultureInfo.InvariantCulture));
            var edition = (await first.EditionsAsync())[0];
            edition.DueAt.ShouldBe(dues[number]);
            edition.State.ShouldBe(number % 2 == 1 && Moments[number % Moments.Length] is (CrashPoint.BeforeSend or CrashPoint.AfterAcceptance or CrashPoint.BeforeRecord) ? EditionState.Unknown : EditionState.Posted);
            (edition.PostedAt is { } posted && posted - edition.DueAt > TimeSpan.FromMinutes(5)).ShouldBeFalse();
        }

        (await first.EditionsAsync()).Count.ShouldBe(12);
        first.Slack.Messages.Select(message => message.Delivery.Post.Conversation.Channel).Order().ShouldBe(["C0", "C10", "C2", "C4", "C6", "C8"]);
        first.Teams.Messages.Select(message => message.Delivery.Post.Conversation.Channel).ShouldBeUnique();
        others.Reverse();
        foreach (var store in others)
        {
            await store.DisposeAsync();
        }
    }
}
