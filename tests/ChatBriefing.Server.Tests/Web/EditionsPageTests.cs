using ChatBriefing.Server.Tests.Slack;

namespace ChatBriefing.Server.Tests.Web;

public sealed class EditionsPageTests
{
    [Fact]
    public async Task An_empty_list_of_editions_leads_to_the_form_of_a_new_briefing()
    {
        await using var server = await SlackServer.StartAsync(TimeProvider.System);

        var page = await server.Http.GetStringAsync(new Uri("/editions", UriKind.Relative), TestContext.Current.CancellationToken);

        page.ShouldContain("There was no edition yet.");
        page.ShouldContain("href=\"/briefings/new\"");
    }
}
