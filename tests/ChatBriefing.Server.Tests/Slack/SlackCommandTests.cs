using System.Text.Json;
using ChatBriefing.Server.Tests.Commands;

namespace ChatBriefing.Server.Tests.Slack;

/// <summary>Setting the app up from the command line.</summary>
public sealed class SlackCommandTests : IDisposable
{
    private readonly ChildProgram program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task The_manifest_names_the_configured_addresses_and_is_the_one_that_ships()
    {
        var run = await program.RunAsync("slack", "manifest", "--PublicUrl=https://chatbriefing.example.com/");

        run.Code.ShouldBe(0);
        run.Output.ShouldBe(await File.ReadAllTextAsync(Shipped(), TestContext.Current.CancellationToken));
        run.Output.ShouldContain("https://chatbriefing.example.com/slack/events");
    }

    [Fact]
    public async Task For_Socket_Mode_no_address_is_needed()
    {
        var run = await program.RunAsync("slack", "manifest", "--socket-mode");

        run.Output.ShouldContain("socket_mode_enabled: true");
        run.Output.ShouldNotContain("request_url");
        (await program.RunAsync("slack", "manifest")).Code.ShouldBe(2);
    }

    [Fact]
    public async Task The_doctor_says_what_to_do()
    {
        var healthy = await program.RunAsync("doctor");
        healthy.Code.ShouldBe(0);
        healthy.Output.ShouldContain("Slack is off");

        var ill = await program.RunAsync("doctor", "--json", "--Slack:BotToken=xoxb-1", "--Slack:SigningSecret=s", "--Slack:ApiUrl=http://127.0.0.1:9/api/");
        ill.Code.ShouldBe(1);
        JsonSerializer.Deserialize<JsonElement>(ill.Output).EnumerateArray().Count(line => line.GetProperty("state").GetString() == "failed").ShouldBeGreaterThan(0);
    }

    private static string Shipped()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "ChatBriefing.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, "infra", "slack", "manifest.yaml");
    }
}
