using System.Text.Json.Nodes;
using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Briefings.Topics;
using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Subscribing;
using ChatBriefing.Library;
using ChatBriefing.Server.Slack.Intake;
using ChatBriefing.Server.Slack.Rendering;
using ChatBriefing.Server.Teams;
using ChatBriefing.Server.Teams.Rendering.Editions;
using ChatBriefing.Server.Tests.Channels;
using ChatBriefing.Server.Tests.Slack;
using ChatBriefing.Server.Tests.Slack.Fakes;
using ChatBriefing.Server.Tests.Teams.Fakes;
using Microsoft.Extensions.Options;
using TeamsCards = ChatBriefing.Server.Teams.Rendering.CardView;
using TeamsSizes = ChatBriefing.Server.Teams.Rendering.SizePlanner;
using TeamsView = ChatBriefing.Server.Teams.Rendering.MessageView;

namespace ChatBriefing.Server.Tests.Showing;

/// <summary>Everything besides answers that is shown in a chat, of any words, as both platforms are sent it.</summary>
internal static class SurfaceScene
{
    private const string Link = "https://cb.test";

    private static readonly TeamsSizes Sizes = new(Options.Create(new TeamsOptions()));
    private static readonly TeamsCards Cards = new(EditionScene.Links, Sizes);
    private static readonly TeamsView OnTeams = new(EditionScene.Links, Cards, Sizes);
    private static readonly MessageView OnSlack = new(EditionScene.Links);

    /// <summary>All that the platforms would object to.</summary>
    /// <param name="title">Titles of documents, and whatever else stands on one line.</param>
    /// <param name="name">Names that people gave.</param>
    /// <param name="sentences">Sentences of documents.</param>
    public static async Task<IReadOnlyList<string>> ProblemsAsync(string title, string name, IReadOnlyList<string> sentences)
    {
        var problems = new List<string>();
        foreach (var message in await MessagesAsync(title, name, sentences))
        {
            problems.AddRange(OfSlack(message).Select(problem => $"Slack, {message.GetType().Name}: {problem}"));
            problems.AddRange(OfTeams(message).Select(problem => $"Teams, {message.GetType().Name}: {problem}"));
        }

        var draft = await DraftAsync(title, name, sentences);
        problems.AddRange(OfModals(title, draft).Select(problem => $"Slack, window: {problem}"));
        problems.AddRange(OfDialogs(title, draft).Select(problem => $"Teams, window: {problem}"));
        return problems;
    }

    /// <summary>The home page with more than is shown, as each platform is sent it.</summary>
    public static async Task<(string Slack, string Teams)> HomeAsync()
    {
        var home = (await MessagesAsync("Minutes", "Syria", ["The ferry leaves at nine."])).OfType<HomeMessage>().Single();
        return (new HomeView(EditionScene.Links).Of(home).ToJsonString(), OnTeams.Of(new Delivery(PostOf(), home, null)).ToJsonString());
    }

    private static IEnumerable<string> OfSlack(Message message)
    {
        if (message is HomeMessage home)
        {
            var view = new HomeView(EditionScene.Links).Of(home);
            return [.. BlockRules.Problems((JsonArray)view["blocks"]!, 100), .. LiveParts.In(view["blocks"], Link)];
        }

        var sent = OnSlack.Of(new Delivery(PostOf(), message, null));
        return
        [
            .. BlockRules.Problems(sent.Blocks),
            .. LiveParts.In(sent.Blocks, Link).Where(part => message is not ProposalMessage || part != "an element user"),
            .. sent.Text.Length is > 0 and <= 4_000 ? Array.Empty<string>() : [$"a text of {sent.Text.Length} characters"],
        ];
    }

    private static IEnumerable<string> OfTeams(Message message)
    {
        var activity = OnTeams.Of(new Delivery(PostOf(), message, null));
        JsonObject[] cards = message is RestMessage rest ? [Cards.Of(rest), Cards.WholeRest(rest)] : [Cards.Of(message)];
        return [.. ActivityRules.Broken(activity), .. cards.SelectMany(OfCard), .. Instructions(activity["attachments"])];
    }

    /// <summary>What a card shows; what its buttons carry is shown to nobody.</summary>
    private static IEnumerable<string> Instructions(JsonNode? node) => node switch
    {
        JsonObject element => element.Where(field => field.Key != "data").SelectMany(field => Instructions(field.Value)),
        JsonArray list => list.SelectMany(Instructions),
        JsonValue value when value.TryGetValue<string>(out var text) && text.Contains("{{", StringComparison.Ordinal) => [$"an instruction: {text}"],
        _ => [],
    };

    private static IEnumerable<string> OfModals(string words, DraftFormMessage draft)
    {
        var metadata = new ModalContext(DraftModal.IdOf(draft), "C0123456789", "1724300000.000100", "https://hooks.slack.test/" + new string('x', 200)).Write();
        foreach (var modal in (JsonObject[])[Modals.AskAbout(metadata, words), Modals.FeedbackReason(metadata), Modals.NewCollection(metadata), DraftModal.Of(metadata, draft, EditionScene.Links)])
        {
            foreach (var problem in BlockRules.Problems((JsonArray)modal["blocks"]!, 100).Concat(LiveParts.In(modal, Link)))
            {
                yield return problem;
            }

            if (((string)modal["private_metadata"]!).Length > 3_000)
            {
                yield return "metadata above 3,000";
            }
        }
    }

    private static IEnumerable<string> OfDialogs(string words, DraftFormMessage draft) =>
        ((JsonObject[])[(JsonObject)Cards.AskAbout(words)["task"]!["value"]!["card"]!["content"]!, Sizes.FitCard(detail => DraftForm.Of(draft, EditionScene.Links, detail))])
            .SelectMany(OfCard);

    private static IEnumerable<string> OfCard(JsonObject card) => ActivityRules.Broken(new JsonObject { ["attachments"] = new JsonArray(new JsonObject { ["content"] = card.DeepClone() }) });

    private static async Task<IEnumerable<Message>> MessagesAsync(string title, string name, IReadOnlyList<string> sentences)
    {
        var edition = await EditionScene.EditionAsync(title, name, sentences);
        var oneItem = await EditionScene.OneItemAsync(title, sentences);
        var before = sentences.Count > 0 ? sentences[0] : "before";
        var pair = await EditionScene.PairAsync(ItemKind.Update, before.Length > 0 ? before : "before", title.Length > 0 ? title : "after");
        var head = EditionScene.Head with { Name = name };
        var document = new Document("0a1b2c3d4e5f", title, new string('c', CollectionName.MaxLength), title, 1, new DateOnly(2026, 1, 2), 5, DateTimeOffset.UnixEpoch);
        var matches = Enumerable.Repeat(new TopicHits(name, 2_000, [.. Enumerable.Repeat(new TopicHit(document, 0.5), 9)]) { IsCut = true }, 20).ToList();
        return
        [
            new EditionMessage(head, edition),
            new EditionMessage(head, oneItem),
            new EditionMessage(head, pair),
            new EditionMessage(head with { IsPreview = true, Matches = matches }, edition),
            new EditionMessage(head with { IsDraft = true }, edition) { Review = new EditionReview(EditionState.InReview, "", false, 0) },
            await RenderingScene.RestAsync(title, name, sentences),
            HomeOf(document, title, name, new EditionMessage(head, edition)),
            .. BriefingsOf(title, name),
            .. ProposalTextTests.MessagesOf(title),
        ];
    }

    private static HomeMessage HomeOf(Document document, string title, string name, EditionMessage latest) => new(
        [.. Enumerable.Repeat(document.Collection, 30)],
        [.. Enumerable.Repeat(document, 10)],
        IsAdmin: true,
        [.. Enumerable.Repeat(new UnansweredQuestion("0123456789abcdef0123456789abcdef", title, "U1", DateTimeOffset.UnixEpoch), 60)],
        [.. Enumerable.Range(0, 60).Select(number => new TroubledPost($"edition:abc234:2026-11-26:now-0123456789abcdef0123456789abcdef{number}", SampleTurns.Room("C1"), PostKind.Create, number % 2 == 0 ? PostState.Unknown : PostState.Failed, name, DateTimeOffset.UnixEpoch))])
    {
        Documents = 300,
        Latest = latest,
    };

    private static IEnumerable<BriefingMessage> BriefingsOf(string title, string name)
    {
        var command = "schedule weekdays 8:30 topics " + ForeignText.Line(name).Replace('"', ' ');
        while (BriefingGrammar.WeightOf(command) > BriefingGrammar.LongestCommand)
        {
            command = Shortened.To(command, command.Length * 9 / 10);
        }

        BriefingPart[] listed = [.. Enumerable.Repeat(new BriefingPart(name, [title, "Next: Fri 27 Nov 08:30 (Europe/Berlin)", title], [.. Enumerable.Repeat(new BriefingButton("Post now", "post abc234", ""), 3)]), 10)];
        yield return new BriefingMessage([new BriefingPart($"Save this briefing? {Shortened.To(name, 80)}", [$"About: {command}", "Where: here"], new BriefingButton("Save", command, "abc234"))]);
        yield return new BriefingMessage([.. listed, new BriefingPart("", ["And 90 more."])]);
        yield return new BriefingMessage([new BriefingPart("", [string.Join('\n', Enumerable.Repeat(title, 6))])]);
    }

    private static async Task<DraftFormMessage> DraftAsync(string title, string name, IReadOnlyList<string> sentences) =>
        new(EditionScene.Head with { Name = name }, await EditionScene.OneItemAsync(title, [.. sentences, .. sentences, .. sentences]), 7);

    private static Post PostOf() => new() { Key = "k", Conversation = SampleTurns.Room("C1"), Kind = PostKind.Create, Content = PostContent.Nothing };
}
