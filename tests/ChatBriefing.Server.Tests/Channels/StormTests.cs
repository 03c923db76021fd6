using ChatBriefing.Channels.Posting;

namespace ChatBriefing.Server.Tests.Channels;

/// <summary>A platform that refuses, stalls and loses replies, on a simulated clock.</summary>
public sealed class StormTests
{
    private const int Channels = 15;
    private const int PostsOfEach = 20;
    private const string Method = "post";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Nothing_is_lost_doubled_or_out_of_order_and_no_pause_is_broken(int seed)
    {
        var chance = new Random(seed);
        await using var store = await ChatStore.StartAsync();
        var early = 0;
        var quietUntil = new Dictionary<string, DateTimeOffset>();
        store.Platform.Weather = delivery =>
        {
            var now = store.Clock.GetUtcNow();
            early += quietUntil.TryGetValue(delivery.Post.Key, out var until) && now < until ? 1 : 0;
            var roll = chance.Next(100);
            switch (roll)
            {
                case < 30:
                    var pause = TimeSpan.FromSeconds(chance.Next(1, 121));
                    quietUntil[delivery.Post.Key] = now + pause;
                    return new Again(pause, roll < 3 ? Method : null, "ratelimited");
                case < 35:
                    store.Platform.Accept(delivery);
                    return new InDoubt("fault after acceptance");
                case < 38:
                    return new InDoubt("fault before acceptance");
                case < 40:
                    return new Again(null, null, "connection refused");
                default:
                    return null;
            }
        };
        var posts = Enumerable.Range(0, PostsOfEach).SelectMany(at => Enumerable.Range(0, Channels).Select(channel => SampleTurns.Post($"{channel}-{at:D3}", $"C{channel}")));
        await store.Outbox.AddAsync([.. posts], Token);

        await store.SettleAsync();

        store.Platform.Messages.Count.ShouldBe(Channels * PostsOfEach);
        early.ShouldBe(0);
        foreach (var channel in store.Platform.Messages.GroupBy(message => message.Delivery.Post.Conversation.Channel))
        {
            channel.Select(message => message.Delivery.Post.Key).ShouldBeInOrder();
        }
    }
}
