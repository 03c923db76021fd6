using System.Globalization;
using System.Net;
using System.Text;
using ChatBriefing.Server.Tests.Slack.Fakes;
using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Server.Tests.Slack;

/// <summary>Only what Slack signed, and signed just now, is taken.</summary>
public sealed class ForgeryTests : IAsyncLifetime
{
    private const string Body = """{"type":"url_verification","challenge":"3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P","note":"é"}""";
    private const string HalfALetter = """{"\ud800":1,"type":"event_callback"}""";

    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
    private SlackServer server = null!;

    public static TheoryData<string, string, string?, string[], string[], HttpStatusCode> Requests()
    {
        var now = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds();
        string At(int seconds) => (now + seconds).ToString(CultureInfo.InvariantCulture);
        string Signed(string at) => SlackSender.Sign(Body, at);
        var good = Signed(At(0));
        var (no, yes) = (HttpStatusCode.Unauthorized, HttpStatusCode.OK);
        return new()
        {
            { "as Slack sends it", Body, null, [At(0)], [good], yes },
            { "299 s old", Body, null, [At(-299)], [Signed(At(-299))], yes },
            { "299 s ahead", Body, null, [At(299)], [Signed(At(299))], yes },
            { "301 s old", Body, null, [At(-301)], [Signed(At(-301))], no },
            { "301 s ahead", Body, null, [At(301)], [Signed(At(301))], no },
            { "wrong secret", Body, null, [At(0)], [SlackSender.Sign(Body, At(0), "another secret")], no },
            { "empty secret", Body, null, [At(0)], [SlackSender.Sign(Body, At(0), "")], no },
            { "version v1", Body, null, [At(0)], ["v1" + good[2..]], no },
            { "no version", Body, null, [At(0)], [good[3..]], no },
            { "no signature", Body, null, [At(0)], [], no },
            { "no time", Body, null, [], [good], no },
            { "no text as time", Body, null, ["now"], [SlackSender.Sign(Body, "now")], no },
            { "another time than signed", Body, null, [At(1)], [good], no },
            { "time with a sign", Body, null, ["+" + At(0)], [SlackSender.Sign(Body, "+" + At(0))], no },
            { "huge time", Body, null, ["99999999999999999999"], [SlackSender.Sign(Body, "99999999999999999999")], no },
            { "body encoded anew", Body.Replace("é", "\\u00e9", StringComparison.Ordinal), null, [At(0)], [good], no },
            { "body with a new line at its end", Body + "\n", null, [At(0)], [good], no },
            { "empty body under another's signature", "", null, [At(0)], [good], no },
            { "signature in capitals", Body, null, [At(0)], ["v0=" + good[3..].ToUpperInvariant()], no },
            { "signature cut short", Body, null, [At(0)], [good[..^1]], no },
            { "a second signature before", Body, null, [At(0)], ["v0=00", good], no },
            { "a second signature behind", Body, null, [At(0)], [good, "v0=00"], no },
            { "a second time", Body, null, [At(0), At(-400)], [good], no },
            { "signatures joined by a comma", Body, null, [At(0)], [good + ",v0=00"], no },
            { "10 MB, signed", "10 MB", "x", [At(0)], [SlackSender.Sign(new string('x', 10 << 20), At(0))], HttpStatusCode.RequestEntityTooLarge },
            { "signed JSON with half a letter for a name", HalfALetter, null, [At(0)], [SlackSender.Sign(HalfALetter, At(0))], yes },
            { "signed nonsense", "{", null, [At(0)], [SlackSender.Sign("{", At(0))], HttpStatusCode.BadRequest },
            { "signed nothing", "", null, [At(0)], [SlackSender.Sign("", At(0))], HttpStatusCode.BadRequest },
        };
    }

    public async ValueTask InitializeAsync() => server = await SlackServer.StartAsync(time);

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Of_all_ways_to_forge_a_request_none_is_taken_and_what_Slack_signed_is()
    {
        foreach (var row in Requests())
        {
            var (name, body, filler, times, signatures, expected) = row.Data;
            foreach (var path in new[] { "/slack/events", "/slack/interactions", "/slack/commands" })
            {
                var status = await SendAsync(path, filler is null ? body : new string('x', 10 << 20), times, signatures);
                var isRight = path == "/slack/events" ? status == expected : (status == HttpStatusCode.Unauthorized) == (expected == HttpStatusCode.Unauthorized);
                isRight.ShouldBeTrue($"{name} at {path}: {status}");
            }
        }
    }

    [Fact]
    public async Task The_challenge_of_the_first_handshake_is_given_back()
    {
        var at = time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = Request("/slack/events", Body, [at], [SlackSender.Sign(Body, at)]);
        using var response = await server.Http.SendAsync(request, TestContext.Current.CancellationToken);

        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("""{"challenge":"3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P"}""");
    }

    private async Task<HttpStatusCode> SendAsync(string path, string body, string[] times, string[] signatures)
    {
        using var request = Request(path, body, times, signatures);
        using var response = await server.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private static HttpRequestMessage Request(string path, string body, string[] times, string[] signatures)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        foreach (var at in times)
        {
            request.Headers.TryAddWithoutValidation("X-Slack-Request-Timestamp", at);
        }

        foreach (var signature in signatures)
        {
            request.Headers.TryAddWithoutValidation("X-Slack-Signature", signature);
        }

        return request;
    }
}
