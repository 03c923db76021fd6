using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Topics;
using ChatBriefing.Library;
using ChatBriefing.Library.Collections;

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

    [Fact]
    public async Task When_the_time_is_over_the_newest_were_counted_and_that_is_told()
    {
        var hits = await PreviewAsync(Room(), new Topic("energy", []), secondsEach: 3);

        (hits.Looked, hits.IsCut).ShouldBe((2, true));
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
    private static async Task<TopicHits> PreviewAsync(Newsroom room, Topic topic, int secondsEach = 0) =>
        (await new TopicPreview(room.Readable, room.Library, new OpenReaders(), new TopicReader(room.Readable), new SlowClock(DateTimeOffset.UnixEpoch.AddDays(29), secondsEach))
            .MatchAsync([topic], ["general"], Audience.Everyone, CancellationToken.None))[0];

    /// <summary>A clock by which so many seconds pass from one look to the next.</summary>
    private sealed class SlowClock(DateTimeOffset now, int seconds) : TimeProvider
    {
        private long at;

        public override long TimestampFrequency => 1;

        public override DateTimeOffset GetUtcNow() => now;

        public override long GetTimestamp() => at += seconds;
    }
}
