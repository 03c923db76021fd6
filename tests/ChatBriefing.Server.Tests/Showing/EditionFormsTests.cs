using System.ServiceModel.Syndication;
using System.Text.Json.Nodes;
using System.Xml;
using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Showing.Editions;
using ChatBriefing.Server.Slack.Rendering.Editions;
using ChatBriefing.Server.Teams;
using ChatBriefing.Server.Teams.Rendering;
using ChatBriefing.Server.Teams.Rendering.Editions;
using ChatBriefing.Server.Teams.Wire;
using ChatBriefing.Server.Tests.Slack.Fakes;
using ChatBriefing.Server.Tests.Teams;
using ChatBriefing.Server.Web.Feeds;
using CsCheck;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Tests.Showing;

/// <summary>An edition says the same in every form, within the limits of each, and nothing in it acts.</summary>
public sealed class EditionFormsTests
{
    private const string Hostile = "<script>alert(1)</script> <!channel> <@U123> [x](https://evil.example) & \"quoted\"";

    private static readonly string[] Bits = ["word ", "“", "\"", "\\", "é", "👩‍👩‍👧", "中文", "\n", "<!channel>", "& "];

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String[0, 200],
        Gen.Int[0, Bits.Length - 1].Array[0, 200].Select(picks => string.Concat(picks.Select(pick => Bits[pick]))),
        Gen.Int[0, 4_000].Select(length => string.Concat(Enumerable.Repeat("Every user of the lathe wears glasses. ", (length / 39) + 1))[..length]));

    [Fact]
    public async Task Any_edition_fits_into_a_message_of_Slack() =>
        await Gen.Select(AnyText, AnyText, AnyText.Array[0, 20], AnyText).SampleAsync(async (title, topic, sentences, name) =>
        {
            var edition = await EditionScene.EditionAsync(title, topic, sentences);
            var sent = EditionScene.OnSlack(EditionScene.Head with { Name = name }, edition);
            BlockRules.Problems((JsonArray)JsonNode.Parse(sent["blocks"]!.ToJsonString())!).ShouldBeEmpty();
            ((string)sent["text"]!).Length.ShouldBeInRange(1, 4_000);
        }, iter: 150, threads: 2);

    [Fact]
    public async Task The_plain_form_of_a_message_is_counted_as_it_is_sent()
    {
        var edition = await EditionScene.EditionAsync("Timetable", "ferries", [.. Enumerable.Repeat(string.Concat(Enumerable.Repeat("& < > ", 300)), 20)]);

        ((string)EditionScene.OnSlack(EditionScene.Head, edition)["text"]!).Length.ShouldBeInRange(1, 4_000);
    }

    [Fact]
    public async Task A_message_of_Slack_is_of_known_blocks_and_can_be_found_again()
    {
        var sent = EditionScene.OnSlack(EditionScene.Head, await EditionScene.PairAsync(ItemKind.Update, "The ferry leaves at nine.", "The ferry leaves at ten."));

        ((string?)sent["metadata"]!["event_type"]).ShouldBe("chatbriefing_briefing");
        ((string?)sent["metadata"]!["event_payload"]!["key"]).ShouldBe("edition:abc234:2026-11-26:08:30");
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, sent.ToJsonString(), TestContext.Current.CancellationToken);
        var (code, output) = await NodeClient.RunAsync("check-blocks.mjs", TestContext.Current.CancellationToken, file);
        File.Delete(file);
        code.ShouldBe(0, output);
    }

    [Fact]
    public async Task Nothing_foreign_acts_in_any_form()
    {
        var edition = await EditionScene.EditionAsync(Hostile, Hostile, [Hostile + ".", "The ferry leaves at nine."]);
        var head = EditionScene.Head with { Name = Hostile };

        LiveParts.In(EditionScene.OnSlack(head, edition), EditionScene.Root).ShouldBeEmpty();
        var html = EditionHtml.Document(head, edition, EditionScene.Root);
        html.ShouldNotContain("<script");
        html.ShouldContain("&lt;script&gt;");
        var feed = FeedOf(head, edition);
        feed.ShouldNotContain("<script");
        feed.ShouldContain("&amp;lt;script&amp;gt;");
    }

    [Fact]
    public async Task An_update_shows_the_old_words_beside_the_new()
    {
        var edition = await EditionScene.PairAsync(ItemKind.Update, "The ferry leaves at nine.", "The ferry leaves at ten.");

        foreach (var text in (string[])[EditionPlain.Of(EditionScene.Head, edition, EditionScene.Root), EditionHtml.Document(EditionScene.Head, edition, EditionScene.Root), WordsOnSlack(edition)])
        {
            text.ShouldContain("Update");
            text.IndexOf("The ferry leaves at nine.", StringComparison.Ordinal).ShouldBeLessThan(text.LastIndexOf("The ferry leaves at ten.", StringComparison.Ordinal));
            text.ShouldContain("Before");
            text.ShouldContain("Now");
        }
    }

    [Fact]
    public async Task An_update_shows_each_changed_figure_in_old_and_new_words()
    {
        (string Before, string After)[] pairs = [("The ferry leaves at nine.", "The ferry leaves at ten."), ("Adults pay 14 euros.", "Adults pay 16 euros."), ("Dogs pay 2 euros.", "Dogs pay 3 euros.")];
        var edition = await EditionScene.PairsAsync(1, pairs);

        foreach (var text in (string[])
            [EditionPlain.Of(EditionScene.Head, edition, EditionScene.Root), EditionHtml.Document(EditionScene.Head, edition, EditionScene.Root), FeedOf(EditionScene.Head, edition), WordsOnSlack(edition), CardOf(edition)])
        {
            var at = -1;
            foreach (var sentence in pairs.SelectMany(pair => new[] { pair.Before, pair.After }))
            {
                at.ShouldBeLessThan(at = text.IndexOf(sentence, StringComparison.Ordinal), sentence);
            }

            text.ShouldNotContain("did not fit");
        }
    }

    [Fact]
    public async Task Updates_that_do_not_all_fit_say_so_and_keep_to_the_limits()
    {
        var edition = await EditionScene.PairsAsync(20, [.. Enumerable.Range(1, 3).Select(at => ($"Fare {at} {string.Concat(Enumerable.Repeat("& < > ", 200))} is {at} euros.", $"Fare {at} {string.Concat(Enumerable.Repeat("& < > ", 200))} is {at + 3} euros."))]);

        BlockRules.Problems((JsonArray)JsonNode.Parse(EditionScene.OnSlack(EditionScene.Head, edition)["blocks"]!.ToJsonString())!).ShouldBeEmpty();
        new EditionItemParts(EditionScene.Links).Of(edition.Items[0], edition, "", 80, Server.Slack.Rendering.Detail.FromMostToLeast().Last())
            .ShouldContain(part => part.ToJsonString().Contains("2 more changes did not fit.", StringComparison.Ordinal));
        var card = new SizePlanner(Options.Create(new TeamsOptions())).FitCard(detail => new EditionCard(EditionScene.Links).Of(EditionScene.Head, edition, detail, []));
        WireJson.BytesOf(card).ShouldBeLessThanOrEqualTo(new TeamsOptions().CardBytes);
        new EditionCard(EditionScene.Links).Of(EditionScene.Head, edition, Detail.FromMostToLeast().Last(), []).ToJsonString().ShouldContain("2 more changes did not fit.");
    }

    [Theory]
    [InlineData(4, "")]
    [InlineData(5, "1 more source: the numbers in the text open it.")]
    [InlineData(7, "3 more sources: the numbers in the text open them.")]
    public async Task Sources_that_Slack_does_not_list_are_counted(int sources, string words)
    {
        string[] sentences = ["The ferry leaves at nine.", "The bus stops at the church.", "Dogs travel free.", "The kiosk sells tickets.", "Children pay half.", "The pier is closed in winter.", "Bicycles need a reservation."];

        var text = WordsOnSlack(await EditionScene.OneItemAsync("Timetable", sentences[..sources]));

        text.Contains("more source", StringComparison.Ordinal).ShouldBe(words.Length > 0, text);
        text.ShouldContain(words);
    }

    [Fact]
    public async Task Sources_that_disagree_are_both_quoted_with_their_dates()
    {
        var text = EditionPlain.Of(EditionScene.Head, await EditionScene.PairAsync(ItemKind.Disagreement, "Nine people were hurt.", "Ten people were hurt."), EditionScene.Root);

        text.ShouldContain("Sources disagree");
        text.ShouldContain("One says: “Nine people were hurt.” [2] (Thu 2 Jan 2025)", Case.Sensitive, text);
        text.ShouldContain("Another says: “Ten people were hurt.”");
    }

    [Fact]
    public async Task A_late_edition_says_so_and_an_empty_one_is_one_line()
    {
        var empty = await EditionScene.EditionAsync("Nothing", "", []);

        EditionPlain.Of(EditionScene.Head with { IsLate = true }, empty, EditionScene.Root).ShouldBe(
            "Syria · Thu 26 Nov 2026\nNothing is new since Wed 25 Nov 08:30.\nLate: it was due Thu 26 Nov 08:30.\n\nNext: Fri 27 Nov 08:30 (Europe/Berlin)\n");
    }

    [Fact]
    public async Task A_feed_is_read_by_others_and_its_ids_stay()
    {
        var edition = await EditionScene.EditionAsync("Timetable", "ferries", ["The ferry leaves at nine."]);

        var first = SyndicationFeed.Load(XmlReader.Create(new StringReader(FeedOf(EditionScene.Head, edition))));
        var second = SyndicationFeed.Load(XmlReader.Create(new StringReader(FeedOf(EditionScene.Head with { Name = "Other" }, edition, "https://elsewhere.test"))));

        first.Id.ShouldBe(second.Id);
        var item = first.Items.ShouldHaveSingleItem();
        item.Id.ShouldBe(second.Items.Single().Id);
        item.LastUpdatedTime.ShouldBe(EditionScene.Head.At);
        item.Links.ShouldContain(link => link.Uri.ToString() == $"{EditionScene.Root}/editions/{EditionScene.Head.EditionId}");
        ((TextSyndicationContent)item.Content).Text.ShouldContain("The ferry leaves at nine.");
    }

    private static string CardOf(Edition edition) =>
        new EditionCard(EditionScene.Links).Of(EditionScene.Head, edition, Detail.FromMostToLeast().First(), []).ToJsonString();

    private static string WordsOnSlack(Edition edition) =>
        SlackReading.WordsOf(new FakeMessage { Channel = "C1", Ts = "1", User = "U", Text = "", Blocks = (JsonArray)JsonNode.Parse(EditionScene.OnSlack(EditionScene.Head, edition)["blocks"]!.ToJsonString())! });

    private static string FeedOf(EditionHead head, Edition edition, string root = EditionScene.Root)
    {
        var record = new EditionRecord
        {
            Id = head.EditionId,
            SubscriptionId = head.SubscriptionId,
            Name = head.Name,
            Destination = Destination.Nowhere,
            Zone = head.Zone,
            LocalDate = head.LocalDate,
            Slot = "08:30",
            DueAt = head.DueAt,
            State = EditionState.Posted,
            PostedAt = head.At,
        };
        return EditionFeed.Of(head.SubscriptionId, head.Name, head.At, [(record, new EditionMessage(head, edition))], root);
    }
}
