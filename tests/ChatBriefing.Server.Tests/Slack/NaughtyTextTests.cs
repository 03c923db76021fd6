using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBriefing.Server.Slack.Intake;
using ChatBriefing.Server.Tests.Slack.Fakes;

namespace ChatBriefing.Server.Tests.Slack;

/// <summary>No text of a document or a person becomes a mention, a link to elsewhere, an image, or steers a screen.</summary>
public sealed class NaughtyTextTests
{
    private static readonly string[] Attacks =
    [
        "<!channel> <!here> <!everyone>", "<@U12345678> and <@W1|ana>", "<#C12345678|general>", "<!subteam^S1|@team>", "<https://evil.test|Leave policy>",
        "<https://evil.test>", "https://evil.test/?q=secret", "[Leave policy](https://evil.test)", "![x](https://evil.test/x.png)", "[a][1]\n\n[1]: https://evil.test",
        "&lt;!channel&gt;", "&amp;lt;!channel&amp;gt;", "<!date^1392734382^{date}^https://evil.test|now>", "<mailto:a@evil.test|mail>", "*bold* _it_ ~s~ `code` ```pre```",
        "\u202Eright to left\u202C", "\u2066isolate\u2069", "bell\u0007 escape\u001b[31m", "lone \uD800 and \uDFFF", "line\u2028para\u2029", ":tada: <!channel", "www.evil.test",
    ];

    [Fact]
    public async Task Nothing_of_the_attacks_acts() => await ShouldBeDeadAsync(Attacks);

    [Fact]
    public async Task Nothing_of_the_list_of_naughty_strings_acts()
    {
        var json = await File.ReadAllTextAsync(SharedData.Folder("naughty", "blns.json"), TestContext.Current.CancellationToken);
        var list = JsonSerializer.Deserialize<string[]>(json)!;
        list.Length.ShouldBeGreaterThan(500);

        await ShouldBeDeadAsync(list);
    }

    [Fact]
    public void The_rule_sees_what_acts()
    {
        JsonNode[] live =
        [
            new JsonObject { ["type"] = "mrkdwn", ["text"] = "<!channel>" }, new JsonObject { ["type"] = "link", ["url"] = "https://evil.test" },
            new JsonObject { ["type"] = "user", ["user_id"] = "U1" }, new JsonObject { ["thread_ts"] = "1", ["text"] = "<@U1>" }, new JsonObject { ["type"] = "image", ["image_url"] = "x" },
            new JsonObject { ["text"] = "a\u202Eb" }, new JsonObject { ["type"] = "mrkdwn", ["text"] = "see https://evil.test" },
        ];

        live.ShouldAllBe(node => LiveParts.In(node, RenderingScene.Ours).Any());
    }

    private static async Task ShouldBeDeadAsync(IReadOnlyList<string> naughty)
    {
        var scene = new RenderingScene();
        foreach (var text in naughty)
        {
            var name = TypedText.Read($"<@U1|{text}> {text}", "U0BOT").Words;
            var sent = await scene.RenderAsync(text, text, [text, $"The report says that {text} was bought in 2019."], text + " " + name, [text]);
            foreach (var message in sent)
            {
                LiveParts.In(message, RenderingScene.Ours).ShouldBeEmpty(text);
                BlockRules.Problems((JsonArray)message["blocks"]!).ShouldBeEmpty(text);
            }
        }
    }
}
