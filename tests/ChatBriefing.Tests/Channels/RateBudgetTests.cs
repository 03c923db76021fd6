using ChatBriefing.Channels.Posting;
using CsCheck;

namespace ChatBriefing.Tests.Channels;

public sealed class RateBudgetTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The limits of a thread in Teams.</summary>
    private static readonly RateLimit[] Thread =
    [
        new("t", 7, TimeSpan.FromSeconds(1)), new("t", 8, TimeSpan.FromSeconds(2)), new("t", 60, TimeSpan.FromSeconds(30)), new("t", 1_800, TimeSpan.FromHours(1)),
    ];

    [Fact]
    public void No_window_ever_holds_more_than_its_limit() =>
        Gen.Int[0, 900].Array[50, 400].Sample(pauses =>
        {
            var budget = new RateBudget();
            var now = Start;
            var sent = new List<DateTimeOffset>();
            foreach (var pause in pauses)
            {
                now += TimeSpan.FromMilliseconds(pause);
                while (budget.Spend(Thread, now) is var wait && wait > TimeSpan.Zero)
                {
                    now += wait;
                }

                sent.Add(now);
            }

            foreach (var limit in Thread)
            {
                for (var last = limit.Permits; last < sent.Count; last++)
                {
                    (sent[last] - sent[last - limit.Permits]).ShouldBeGreaterThanOrEqualTo(limit.Window);
                }
            }
        }, iter: 200);

    [Fact]
    public void The_wait_it_names_is_enough_and_not_too_long()
    {
        var budget = new RateBudget();
        RateLimit[] one = [new("c", 1, TimeSpan.FromSeconds(1))];
        budget.Spend(one, Start).ShouldBe(TimeSpan.Zero);

        budget.Spend(one, Start.AddSeconds(0.25)).ShouldBe(TimeSpan.FromSeconds(0.75));
        budget.Spend(one, Start.AddSeconds(0.999)).ShouldBeGreaterThan(TimeSpan.Zero);
        budget.Spend(one, Start.AddSeconds(1)).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void A_bucket_that_rests_lets_nothing_through_and_others_all()
    {
        var budget = new RateBudget();
        budget.Rest("update", Start.AddSeconds(30));
        budget.Rest("update", Start.AddSeconds(10));

        budget.Spend([new("update", 5, TimeSpan.FromSeconds(1))], Start.AddSeconds(29)).ShouldBe(TimeSpan.FromSeconds(1));
        budget.Spend([new("create", 5, TimeSpan.FromSeconds(1))], Start).ShouldBe(TimeSpan.Zero);
        budget.Tidy(Start.AddSeconds(30));
        budget.Spend([new("update", 5, TimeSpan.FromSeconds(1))], Start.AddSeconds(30)).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void What_waits_for_one_limit_spends_nothing_of_another()
    {
        var budget = new RateBudget();
        RateLimit[] both = [new("wide", 2, TimeSpan.FromSeconds(1)), new("narrow", 1, TimeSpan.FromSeconds(10))];
        budget.Spend(both, Start);
        budget.Spend(both, Start).ShouldBe(TimeSpan.FromSeconds(10));

        budget.Spend([both[0]], Start).ShouldBe(TimeSpan.Zero);
    }
}
