using System.IO.Compression;
using System.Net;
using System.Text;
using ChatBriefing.Library.Fetching;
using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Tests.Library.Fetching;

public sealed class AddressFetcherTests : IAsyncDisposable
{
    private const string Html = "200 OK\r\nContent-Type: text/html";

    private readonly TinySite site = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_is_fetched_with_its_marks_and_without_cookies_or_login()
    {
        site.Answer("/notes/week", "200 OK\r\nContent-Type: text/html\r\nETag: \"v1\"\r\nSet-Cookie: a=b\r\nLast-Modified: Wed, 04 Mar 2026 05:06:07 GMT", "<p>Hello");
        using var fetcher = site.Fetcher();

        var first = await fetcher.FetchAsync(new FetchRequest(site.Url + "/notes/week"), Token);
        await fetcher.FetchAsync(new FetchRequest(site.Url + "/notes/week"), Token);

        var content = first.ShouldBeOfType<FetchedContent>();
        (content.Name, Encoding.UTF8.GetString(content.Content), content.ETag).ShouldBe(("week.html", "<p>Hello", "\"v1\""));
        content.LastModified.ShouldBe(new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.Zero));
        site.Requests.Count.ShouldBe(2);
        site.Requests.ShouldAllBe(request => !request.Contains("Cookie:") && !request.Contains("Authorization") && !request.Contains("traceparent"));
    }

    [Fact]
    public async Task What_is_known_already_is_named_and_not_fetched_again()
    {
        site.Answer("/", "304 Not Modified");
        using var fetcher = site.Fetcher();

        var outcome = await fetcher.FetchAsync(new FetchRequest(site.Url, "\"v1\"", DateTimeOffset.UnixEpoch), Token);

        outcome.ShouldBeOfType<FetchedUnchanged>();
        site.Requests.ShouldHaveSingleItem().ShouldContain("If-None-Match: \"v1\"");
        site.Requests[0].ShouldContain("If-Modified-Since: Thu, 01 Jan 1970 00:00:00 GMT");
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://[::ffff:169.254.169.254]/")]
    [InlineData("http://0x7f000001/")]
    [InlineData("http://localhost/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//127.0.0.1/")]
    [InlineData("http://inner.chatbriefing.org/")]
    public async Task A_redirect_into_a_network_is_refused_before_a_connection(string target)
    {
        site.Names["inner.chatbriefing.org"] = new([[IPAddress.Parse("10.0.0.1")]]);
        site.Answer("/", $"302 Found\r\nLocation: {target}");
        using var fetcher = site.Fetcher();

        var outcome = await fetcher.FetchAsync(new FetchRequest(site.Url), Token);

        outcome.ShouldBeOfType<FetchRefusal>().Kind.ShouldBe(FetchFault.Refused);
        site.Opened.ShouldHaveSingleItem().Port.ShouldBe(site.Port);
    }

    [Fact]
    public async Task A_redirect_to_another_page_is_followed_and_a_circle_of_them_ends()
    {
        site.Answer("/old", "301 Moved\r\nLocation: /new");
        site.Answer("/new", Html, "<p>Here");
        site.Answer("/circle", "302 Found\r\nLocation: /circle");
        using var fetcher = site.Fetcher();

        (await fetcher.FetchAsync(new FetchRequest(site.Url + "/old"), Token)).ShouldBeOfType<FetchedContent>().Name.ShouldBe("new.html");
        (await fetcher.FetchAsync(new FetchRequest(site.Url + "/circle"), Token)).ShouldBeOfType<FetchRefusal>().Reason.ShouldContain("more than 5 times");
        site.Requests.Count.ShouldBe(2 + 6);
    }

    [Fact]
    public async Task A_name_with_one_inner_address_among_its_public_ones_is_refused()
    {
        site.Names["mixed.chatbriefing.org"] = new([[IPAddress.Parse("93.184.215.14"), IPAddress.Parse("192.168.0.1")]]);
        using var fetcher = site.Fetcher();

        (await fetcher.FetchAsync(new FetchRequest("http://mixed.chatbriefing.org/"), Token)).ShouldBeOfType<FetchRefusal>().Kind.ShouldBe(FetchFault.Refused);
        site.Opened.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_name_that_changes_between_check_and_connection_gains_nothing_since_it_is_looked_up_once()
    {
        site.Names["site.chatbriefing.org"] = new([[IPAddress.Loopback], [IPAddress.Parse("169.254.169.254")]]);
        site.Answer("/", Html, "<p>Here");
        using var fetcher = site.Fetcher();

        var first = await fetcher.FetchAsync(new FetchRequest(site.Url), Token);
        var second = await fetcher.FetchAsync(new FetchRequest(site.Url), Token);

        first.ShouldBeOfType<FetchedContent>();
        second.ShouldBeOfType<FetchRefusal>().Kind.ShouldBe(FetchFault.Refused);
        site.LookedUp.Count.ShouldBe(2);
        site.Opened.ShouldHaveSingleItem().Address.ShouldBe(IPAddress.Loopback);
    }

    [Fact]
    public async Task A_public_address_on_a_port_that_serves_no_pages_is_refused()
    {
        using var fetcher = site.Fetcher();

        (await fetcher.FetchAsync(new FetchRequest("http://8.8.8.8:22/"), Token)).ShouldBeOfType<FetchRefusal>().Kind.ShouldBe(FetchFault.Refused);
        site.Opened.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_inflates_beyond_the_limit_is_refused()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            await gzip.WriteAsync(new byte[8 << 20], Token);
        }

        site.Answer("/bomb", Html + "\r\nContent-Encoding: gzip", packed.ToArray());
        site.Answer("/large", Html, new byte[(1 << 20) + 1]);
        site.Answer("/fits", Html, new byte[1 << 20]);
        using var fetcher = site.Fetcher(new FetchOptions { MaxBytes = 1 << 20 });

        packed.Length.ShouldBeLessThan(20_000);
        (await fetcher.FetchAsync(new FetchRequest(site.Url + "/bomb"), Token)).ShouldBeOfType<FetchRefusal>().Reason.ShouldContain("larger than");
        (await fetcher.FetchAsync(new FetchRequest(site.Url + "/large"), Token)).ShouldBeOfType<FetchRefusal>().Reason.ShouldContain("larger than");
        (await fetcher.FetchAsync(new FetchRequest(site.Url + "/fits"), Token)).ShouldBeOfType<FetchedContent>();
    }

    [Fact]
    public async Task A_body_without_end_is_cut_off_at_the_limit()
    {
        site.Answers["/"] = async stream =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {Html}\r\nConnection: close\r\n\r\n"));
            while (true)
            {
                await stream.WriteAsync(new byte[64 * 1024]);
            }
        };
        using var fetcher = site.Fetcher(new FetchOptions { MaxBytes = 1 << 20 });

        (await fetcher.FetchAsync(new FetchRequest(site.Url), Token)).ShouldBeOfType<FetchRefusal>().Reason.ShouldContain("larger than");
    }

    [Fact]
    public async Task A_slow_drip_ends_with_the_time_limit()
    {
        var clock = new FakeTimeProvider();
        var dripping = new TaskCompletionSource();
        site.Answers["/"] = async stream =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {Html}\r\nContent-Length: 100\r\n\r\na"));
            dripping.SetResult();
            await Task.Delay(Timeout.Infinite, Token);
        };
        using var fetcher = site.Fetcher(time: clock);

        var fetching = fetcher.FetchAsync(new FetchRequest(site.Url), Token);
        await dripping.Task.WaitAsync(Token);
        clock.Advance(TimeSpan.FromSeconds(29));
        fetching.IsCompleted.ShouldBeFalse();
        clock.Advance(TimeSpan.FromSeconds(2));

        var refusal = (await fetching).ShouldBeOfType<FetchRefusal>();
        (refusal.Kind, refusal.Reason.Contains("TimeLimitSeconds")).ShouldBe((FetchFault.Failed, true));
    }

    [Theory]
    [InlineData("404 Not Found", FetchFault.Gone)]
    [InlineData("410 Gone", FetchFault.Gone)]
    [InlineData("401 Unauthorized", FetchFault.Failed)]
    [InlineData("500 Broken", FetchFault.Failed)]
    [InlineData("200 OK\r\nContent-Type: image/png", FetchFault.Refused)]
    [InlineData("200 OK\r\nContent-Type: application/javascript", FetchFault.Refused)]
    [InlineData("200 OK\r\nContent-Type: application/octet-stream", FetchFault.Refused)]
    [InlineData("200 OK\r\nContent-Type: text/html\r\nContent-Encoding: x-own", FetchFault.Refused)]
    [InlineData("302 Found", FetchFault.Refused)]
    public async Task What_is_no_document_is_a_refusal_of_its_kind_in_one_line(string headers, FetchFault kind)
    {
        site.Answer("/", headers, "body");
        using var fetcher = site.Fetcher();

        var refusal = (await fetcher.FetchAsync(new FetchRequest(site.Url), Token)).ShouldBeOfType<FetchRefusal>();

        refusal.Kind.ShouldBe(kind);
        refusal.Reason.ShouldStartWith($"{site.Url} cannot be fetched: ");
        refusal.Reason.ShouldNotContain('\n');
    }

    [Fact]
    public async Task A_server_that_asks_for_a_pause_is_heard()
    {
        site.Answer("/", "429 Slow\r\nRetry-After: 120");
        using var fetcher = site.Fetcher();

        (await fetcher.FetchAsync(new FetchRequest(site.Url), Token)).ShouldBeOfType<FetchRefusal>().RetryAfter.ShouldBe(TimeSpan.FromMinutes(2));
    }

    [Fact]
    public async Task An_encoding_that_only_the_header_names_is_kept()
    {
        site.Answer("/", "200 OK\r\nContent-Type: text/plain; charset=iso-8859-1", [0x43, 0x61, 0x66, 0xE9]);
        using var fetcher = site.Fetcher();

        var content = (await fetcher.FetchAsync(new FetchRequest(site.Url), Token)).ShouldBeOfType<FetchedContent>();

        Encoding.UTF8.GetString(content.Content).TrimStart('\uFEFF').ShouldBe("Café");
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();
}
