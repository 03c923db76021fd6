using ChatBriefing.Library;
using ChatBriefing.Library.Following;
using ChatBriefing.Library.Ingestion;
using ChatBriefing.Library.Reading;
using ChatBriefing.Tests.Library.Fetching;
using ChatBriefing.Tests.Library.Ingestion;
using ChatBriefing.Tests.Library.Reading;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Tests.Library.Following;

public sealed class FeedFollowerTests : IAsyncDisposable
{
    private const string Rss = "200 OK\r\nContent-Type: application/rss+xml\r\nETag: \"v1\"";
    private const string Html = "200 OK\r\nContent-Type: text/html";

    private readonly TinySite site = new();
    private readonly MemoryWriter writer = new();
    private readonly MemoryFollowing following = new();
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.Zero));
    private readonly FeedSetting feed;
    private readonly FeedFollower follower;

    public FeedFollowerTests()
    {
        feed = new FeedSetting { Address = site.Url + "/feed", Collection = "news", IntervalMinutes = 60 };
        var reading = Options.Create(new ReadingOptions());
        var ingester = new Ingester(Read.Readers, writer, new MemoryRefusals(), reading);
        follower = new FeedFollower(site.Fetcher(), ingester, following.Held, following, Options.Create(new FollowingOptions()), reading, clock);
    }

    private FollowedItem State => following.Of(feed.Origin, "")!;

    [Fact]
    public async Task New_items_are_added_changed_ones_become_versions_and_known_ones_are_left_alone()
    {
        site.Answer("/feed", Rss, Feed(("1", "First words."), ("2", "Second words.")));
        (await LookAsync()).Select(outcome => outcome.Status).ShouldBe([IngestStatus.Added, IngestStatus.Added]);

        site.Answer("/feed", Rss, Feed(("3", "Third words."), ("2", "Other words."), ("1", "First words.")));
        (await LookAsync()).Select(outcome => (outcome.Source, outcome.Status)).ShouldBe(
            [("https://news.chatbriefing.org/3", IngestStatus.Added), ("https://news.chatbriefing.org/2", IngestStatus.Updated)]);

        (await LookAsync()).ShouldBeEmpty();
        writer.Batches.SelectMany(batch => batch).ShouldAllBe(version => version.Collection == "news");
        site.Requests[1].ShouldContain("If-None-Match: \"v1\"");
        following.Withdrawn.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_feed_is_not_asked_before_it_is_due()
    {
        site.Answer("/feed", Rss, Feed(("1", "First words.")));
        await follower.FollowAsync(feed, TestContext.Current.CancellationToken);
        await follower.FollowAsync(feed, TestContext.Current.CancellationToken);

        site.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_page_that_is_gone_three_times_in_a_row_is_withdrawn_and_one_that_fails_is_not()
    {
        site.Answer("/feed", Html, "<title>Page</title><p>The words of the page.");
        var id = (await LookAsync()).ShouldHaveSingleItem().DocumentId!;

        foreach (var status in new[] { "404 None", "404 None", "503 Busy", "410 Gone", "404 None" })
        {
            site.Answer("/feed", status);
            await LookAsync();
        }

        following.Withdrawn.ShouldBeEmpty();
        (State.Failures, State.Error.Contains("404")).ShouldBe((5, true));

        await LookAsync();
        following.Withdrawn.ShouldBe([id]);

        site.Answer("/feed", Html, "<title>Page</title><p>The words of the page, back again.");
        (await LookAsync()).ShouldHaveSingleItem().Status.ShouldBe(IngestStatus.Updated);
        (State.Failures, State.Error).ShouldBe((0, ""));
    }

    [Fact]
    public async Task A_page_that_is_gone_leaves_the_equal_document_of_another_source()
    {
        site.Answer("/feed", Html, "<title>Page</title><p>The words of the page.");
        await LookAsync();
        await following.WriteAsync([State with { DocumentId = "admins" }], [], TestContext.Current.CancellationToken);

        for (var look = 0; look < 4; look++)
        {
            site.Answer("/feed", "404 None");
            await LookAsync();
        }

        following.Withdrawn.ShouldBeEmpty();
        State.DocumentId.ShouldBeNull();
    }

    [Fact]
    public async Task A_page_that_is_gone_stays_while_an_equal_file_is_followed()
    {
        site.Answer("/feed", Html, "<title>Page</title><p>The words of the page.");
        var id = (await LookAsync()).ShouldHaveSingleItem().DocumentId!;
        await following.WriteAsync([new FollowedItem(new FollowedOrigin("news", "/srv/notes"), "/srv/notes/page.html") { DocumentId = id, Stamp = "5@6" }], [], TestContext.Current.CancellationToken);

        for (var look = 0; look < 4; look++)
        {
            site.Answer("/feed", "404 None");
            await LookAsync();
        }

        following.Withdrawn.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_feed_is_fetched_whole_once_for_an_item_that_left_it_and_whose_holder_says_something_else()
    {
        const string Item = "https://news.chatbriefing.org/2";
        site.Answer("/feed", Rss, Feed(("1", "First words."), ("2", "Second words.")));
        await LookAsync();
        var held = following.Of(feed.Origin, Item)! with { DocumentId = "admins", HolderVersion = 1 };
        await following.WriteAsync([held], [], TestContext.Current.CancellationToken);
        following.Last["admins"] = new Change(9, ChangeKind.Published, "admins", 2, clock.GetUtcNow());
        site.Answer("/feed", Rss, Feed(("1", "First words.")));

        await LookAsync();
        await LookAsync();

        site.Requests[1].ShouldNotContain("If-None-Match");
        site.Requests[2].ShouldContain("If-None-Match: \"v1\"");

        // Its words stand nowhere by now, so they are read when it is in the feed again, though it never changed.
        site.Answer("/feed", Rss, Feed(("1", "First words."), ("2", "Second words.")));
        (await LookAsync()).ShouldHaveSingleItem().Source.ShouldBe(Item);
    }

    [Fact]
    public async Task Failures_wait_longer_each_time_and_as_long_as_the_server_asks()
    {
        site.Answer("/feed", "500 Broken");
        await LookAsync();
        (State.NextAt - clock.GetUtcNow())!.Value.ShouldBe(TimeSpan.FromMinutes(120), TimeSpan.FromMinutes(13));
        await LookAsync();
        (State.NextAt - clock.GetUtcNow())!.Value.ShouldBe(TimeSpan.FromMinutes(240), TimeSpan.FromMinutes(25));

        site.Answer("/feed", "429 Slow\r\nRetry-After: 172800");
        await LookAsync();
        (State.NextAt - clock.GetUtcNow()).ShouldBe(TimeSpan.FromDays(2));
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private static string Feed(params (string Name, string Words)[] items) =>
        $"<rss version=\"2.0\"><channel><title>News</title>{string.Concat(items.Select(item => $"<item><title>Item {item.Name}</title><link>https://news.chatbriefing.org/{item.Name}</link><description>{item.Words}</description></item>"))}</channel></rss>";

    /// <summary>Looks after a week, when everything is due.</summary>
    private Task<IReadOnlyList<IngestOutcome>> LookAsync()
    {
        clock.Advance(TimeSpan.FromDays(7));
        return follower.FollowAsync(feed, TestContext.Current.CancellationToken);
    }
}
