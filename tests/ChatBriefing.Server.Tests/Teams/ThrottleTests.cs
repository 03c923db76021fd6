using ChatBriefing.Channels;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Teams;
using ChatBriefing.Server.Teams.Posting;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Server.Tests.Teams;

/// <summary>Teams' limits of posting, on a simulated clock.</summary>
public sealed class ThrottleTests
{
    private static readonly (int Permits, TimeSpan Window)[] Stated =
        [(7, TimeSpan.FromSeconds(1)), (8, TimeSpan.FromSeconds(2)), (60, TimeSpan.FromSeconds(30)), (1_800, TimeSpan.FromHours(1))];

    [Theory]
    [InlineData(1, 5_000)]
    [InlineData(3, 2_000)]
    public void No_limit_of_a_thread_is_ever_exceeded_and_nothing_is_lost(int threads, int postsOfEach)
    {
        var rates = new TeamsRates(Options.Create(new TeamsOptions { AppId = "app" }));
        var budget = new RateBudget();
        var clock = new FakeTimeProvider();
        var sent = Enumerable.Range(0, threads).Select(_ => new List<DateTimeOffset>()).ToList();
        while (sent.Exists(times => times.Count < postsOfEach))
        {
            var shortest = TimeSpan.MaxValue;
            for (var thread = 0; thread < threads; thread++)
            {
                var wait = sent[thread].Count < postsOfEach ? budget.Spend(rates.LimitsFor(RoomOf(thread)), clock.GetUtcNow()) : TimeSpan.MaxValue;
                if (wait == TimeSpan.Zero)
                {
                    sent[thread].Add(clock.GetUtcNow());
                }

                shortest = wait < shortest ? wait : shortest;
            }

            clock.Advance(shortest == TimeSpan.Zero ? TimeSpan.FromMilliseconds(1) : shortest);
        }

        foreach (var times in sent)
        {
            times.Count.ShouldBe(postsOfEach);
            Stated.ShouldAllBe(limit => MostWithin(times, limit.Window) <= limit.Permits);
        }
    }

    [Fact]
    public void A_tenant_gets_fifty_calls_a_second()
    {
        var rates = new TeamsRates(Options.Create(new TeamsOptions { AppId = "app" }));
        var budget = new RateBudget();
        var now = new FakeTimeProvider().GetUtcNow();
        Enumerable.Range(0, 200).Count(thread => budget.Spend(rates.LimitsFor(RoomOf(thread)), now) == TimeSpan.Zero).ShouldBe(50);
    }

    private static int MostWithin(List<DateTimeOffset> times, TimeSpan window)
    {
        var (most, first) = (0, 0);
        for (var last = 0; last < times.Count; last++)
        {
            while (times[last] - times[first] >= window)
            {
                first++;
            }

            most = Math.Max(most, last - first + 1);
        }

        return most;
    }

    private static Conversation RoomOf(int thread) => new() { Platform = "teams", Tenant = "tenant", Channel = $"19:{thread}@thread.tacv2", Kind = ConversationKind.PrivateChannel };
}
