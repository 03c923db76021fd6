using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Topics;
using ChatBriefing.Library;

namespace ChatBriefing.Tests.Briefings;

/// <summary>What a topic matches, and its preview.</summary>
public sealed class TopicTests
{
    private const string Syria = "Syria's president met envoys from Damascus and Moscow to talk about sanctions. The sanctions of the European Union against Syria end in May, envoys said.";
    private const string Energy = "The grid operator Tennet will build a line for wind energy from Kiel to Munich. The energy line costs ten billion euros.";
    private const string Passing = "The football club of Turin won the cup in Madrid. The club played well all year. The coach thanked the fans. A player who was born in Syria scored twice.";

    [Theory]
    [InlineData("Syria", true, false, false)]
    [InlineData("energy", false, true, false)]
    [InlineData("Syria sanctions", true, false, false)]
    [InlineData("wind energy", false, true, false)]
    [InlineData("Turin football", false, false, true)]
    [InlineData("Syria football", false, false, false)]
    [InlineData("chess", false, false, false)]
    public async Task A_topic_of_words_matches_documents_that_are_about_them(string words, bool syria, bool energy, bool passing)
    {
        var room = Room();

        var hits = await PreviewAsync(room, new Topic(words, []));

        hits.Looked.ShouldBe(3);
        hits.Hits.Select(hit => hit.Document.Title).Order().ShouldBe(new[] { ("Energy", energy), ("Passing", passing), ("Syria", syria) }.Where(pair => pair.Item2).Select(pair => pair.Item1));
    }

    [Fact]
    public async Task A_topic_of_examples_matches_documents_like_them()
    {
        var room = Room();
        var example = room.Add("Example", "Envoys of the European Union spoke in Damascus about the end of the sanctions against Syria.", collection: "examples");

        var hits = await PreviewAsync(room, new Topic("", [example]));

        hits.Hits.Select(hit => hit.Document.Title).ShouldBe(["Syria"]);
    }

    [Fact]
    public async Task An_example_that_is_gone_matches_nothing()
    {
        var room = Room();

        (await PreviewAsync(room, new Topic("", ["0123456789ab"]))).Hits.ShouldBeEmpty();
        (await room.WriteAsync(Newsroom.Wanting([new Topic("", ["0123456789ab"])]))).Items.ShouldBeEmpty();
    }

    private static Newsroom Room()
    {
        var room = new Newsroom();
        room.Add("Syria", Syria);
        room.Add("Energy", Energy);
        room.Add("Passing", Passing);
        return room;
    }

    /// <summary>The library in memory stores everything at the beginning of time, so that is when it is looked at.</summary>
    private static async Task<TopicHits> PreviewAsync(Newsroom room, Topic topic) =>
        (await new TopicPreview(room.Readable, new TopicReader(room.Readable), new StoppedClock(DateTimeOffset.UnixEpoch.AddDays(29)))
            .MatchAsync([topic], ["general"], Audience.Everyone, CancellationToken.None))[0];

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
