using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Proposals;
using ChatBriefing.Library;
using ChatBriefing.Server.Links;
using ChatBriefing.Server.Slack.Rendering;
using ChatBriefing.Server.Teams.Rendering;
using ChatBriefing.Server.Tests.Slack;
using ChatBriefing.Server.Tests.Slack.Fakes;
using Microsoft.Extensions.Configuration;

namespace ChatBriefing.Server.Tests.Channels;

/// <summary>Whatever a document, its name or a person is called: on a card it is plain words, and the card stays within the limits.</summary>
public sealed class ProposalTextTests
{
    private const string Ours = "https://cb.test/documents/";
    private const string Who = "U0ADMIN";

    private static readonly string[] Attacks =
    [
        "<!channel> <@U1> <https://evil.test|here>", "{{DATE(2026-01-01T00:00:00Z)}}", "[here](https://evil.test)", "![x](https://evil.test/x.png)", "<at>all</at>",
        "\u202Eright to left", "bell\u0007 escape\u001b[31m", "lone \uD800 half", new string('W', 5_000), string.Concat(Enumerable.Repeat("word ", 2_000)), "\u2028line\u2029para", "",
    ];

    private static readonly DocumentLinks Links = new(new PublicAddress(new ConfigurationBuilder().AddInMemoryCollection([new("PublicUrl", "https://cb.test")]).Build(), null!));

    [Fact]
    public void Nothing_of_the_attacks_acts() => Attacks.ToList().ForEach(ShouldBeDead);

    [Fact]
    public async Task Nothing_of_the_list_of_naughty_strings_acts()
    {
        var json = await File.ReadAllTextAsync(SharedData.Folder("naughty", "blns.json"), TestContext.Current.CancellationToken);
        JsonSerializer.Deserialize<string[]>(json)!.ToList().ForEach(ShouldBeDead);
    }

    private static void ShouldBeDead(string text)
    {
        foreach (var message in MessagesOf(text))
        {
            var slack = message is ProposalMessage card ? new ProposalView(Links).Of(card) : new DocumentsView(Links).Of((DocumentsMessage)message);
            LiveParts.In(slack.Blocks, Ours).Where(part => part != "an element user").ShouldBeEmpty(text);
            slack.Blocks.ToJsonString().Split("\"user_id\"").Skip(1).ShouldAllBe(part => part.StartsWith($":\"{Who}\"", StringComparison.Ordinal));
            BlockRules.Problems(slack.Blocks).ShouldBeEmpty(text);

            var teams = message is ProposalMessage proposal ? new ProposalCard(Links).Of(proposal, ChatBriefing.Server.Teams.Rendering.Detail.FromMostToLeast().First()) : new DocumentsCard(Links).Of((DocumentsMessage)message);
            ShouldBePlain(teams, text);
            (2 * teams.ToJsonString().Length).ShouldBeLessThan(40 << 10);
        }
    }

    /// <summary>Foreign words stand in runs, which know no markup; a block of text is of our own words alone.</summary>
    private static void ShouldBePlain(JsonNode? node, string text)
    {
        if (node is JsonObject element)
        {
            ((string?)element["type"]).ShouldNotBe("Image");
            if ((string?)element["type"] is "TextBlock" && text.Length > 12)
            {
                ((string)element["text"]!).ShouldNotContain(text);
            }

            if (element["url"] is { } url)
            {
                ((string)url!).ShouldStartWith(Ours);
            }

            foreach (var field in element)
            {
                ShouldBePlain(field.Value, text);
            }
        }
        else if (node is JsonArray list)
        {
            list.ToList().ForEach(item => ShouldBePlain(item, text));
        }
        else if (node is JsonValue value && value.TryGetValue<string>(out var words))
        {
            words.ShouldNotContain("{{");
        }
    }

    /// <summary>Cards of proposals and lists of documents whose every foreign word is that text.</summary>
    internal static IEnumerable<Message> MessagesOf(string text)
    {
        var document = new ProposedDocument { Title = text, Collection = "general", Source = text, Opening = text, Note = text, Extent = "3 pages", Length = 5 };
        var waiting = new Proposal
        {
            Id = "0123456789abcdef0123456789abcdef",
            Kind = ProposalKind.Publish,
            Conversation = SampleTurns.Room("C1"),
            Person = Who,
            Name = text,
            Document = document,
            Overlaps = [.. Enum.GetValues<OverlapKind>().Select(kind => new Overlap(kind, "0a1b2c3d4e5f", 2, text, "general", 60))],
            At = DateTimeOffset.UnixEpoch,
            Reason = text,
            SettledBy = Who,
            SettledByName = text,
        };
        yield return new ProposalMessage(waiting, ["general", "main"], IsForEverybody: true);
        yield return new ProposalMessage(waiting with { Overlaps = [] }, ["general"], IsForEverybody: false);
        yield return new ProposalMessage(waiting with { State = ProposalState.Refused, Document = null }, [], IsForEverybody: true);
        yield return new ProposalMessage(waiting with { State = ProposalState.Done, Document = document with { DocumentId = "0a1b2c3d4e5f", Version = 2 } }, [], IsForEverybody: true);
        yield return new ProposalMessage(waiting with { Kind = ProposalKind.Remove, State = ProposalState.Cancelled }, [], IsForEverybody: true);
        yield return new DocumentsMessage(text, [.. Enumerable.Repeat(new Document("0a1b2c3d4e5f", text, "general", text, 1, null, 5, DateTimeOffset.UnixEpoch), DocumentsMessage.Most)], 3);
        yield return new DocumentsMessage(text, [], 0);
    }
}
