using System.Globalization;
using ChatBriefing.Server.Tests.Briefings;

namespace ChatBriefing.Server.Tests.Teams;

/// <summary>A briefing from its command to a reply about it, in the local Teams; skipped where that is not installed.</summary>
public sealed class LocalTeamsTests : IAsyncLifetime
{
    /// <summary>The directory's id of the person who writes in the playground.</summary>
    private const string Person = "00000000-0000-0000-0000-0000000000020";

    private LocalServer? server;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => server = await LocalServer.StartAsync(
        MorningDocuments.All, Token, "--Teams:AllowUnauthenticated=true", $"--Admins:0={Person}");

    public async ValueTask DisposeAsync() => await server!.DisposeAsync();

    [Theory]
    [InlineData("personal")]
    [InlineData("channel")]
    public async Task A_briefing_is_scheduled_comes_at_its_time_and_is_asked_about(string room)
    {
        var (code, output) = await NodeClient.RunOwnAsync("briefing-teams.mjs", new Dictionary<string, string>
        {
            ["BOT_URL"] = server!.Address,
            ["PORT"] = LocalServer.FreePort().ToString(CultureInfo.InvariantCulture),
            ["CLOCK"] = server!.Clock,
            ["ROOM"] = room,
        }, Token);

        code.ShouldBe(0, output);
        output.ShouldContain("\"problems\":[]");
    }
}
