using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace ChatBriefing.Server.Tests.Web;

public sealed class HealthTests(WebServer server) : IClassFixture<WebServer>
{
    [Fact]
    public async Task A_server_with_its_database_and_index_is_ready()
    {
        var (status, body) = await GetAsync("/health/ready");

        status.ShouldBe(HttpStatusCode.OK);
        body.GetProperty("ok").GetBoolean().ShouldBeTrue();
        body.GetProperty("checks").EnumerateArray().Select(check => check.GetProperty("name").GetString()).ShouldBe(["database", "index"]);
    }

    [Fact]
    public async Task A_server_whose_database_is_gone_is_live_but_not_ready_and_says_why()
    {
        server.Library.IsBroken = true;
        try
        {
            var (live, _) = await GetAsync("/health/live");
            var (ready, body) = await GetAsync("/health/ready");

            live.ShouldBe(HttpStatusCode.OK);
            ready.ShouldBe(HttpStatusCode.ServiceUnavailable);
            body.GetProperty("checks")[0].GetProperty("reason").GetString()!.ShouldContain("The database does not answer");
        }
        finally
        {
            server.Library.IsBroken = false;
        }
    }

    private async Task<(HttpStatusCode Status, JsonElement Body)> GetAsync(string path)
    {
        using var response = await server.Http.GetAsync(path, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken));
    }
}
