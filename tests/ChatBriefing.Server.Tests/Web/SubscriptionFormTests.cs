using System.Text.Json;
using ChatBriefing.Briefings;
using ChatBriefing.Library;
using ChatBriefing.Server.Web.Pages.Briefings;

namespace ChatBriefing.Server.Tests.Web;

/// <summary>A briefing that is opened in the form and saved untouched is what it was.</summary>
public sealed class SubscriptionFormTests
{
    public static TheoryData<HolidayRule, EmptyDay, string> Rules =>
        [.. from rule in Enum.GetValues<HolidayRule>() from empty in Enum.GetValues<EmptyDay>() from cron in (string[])["30 8 * * 1-5", "0 9,17 1,15 * *", "15 10 * * *"] select (rule, empty, cron)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_comes_back(HolidayRule rule, EmptyDay empty, string cron) =>
        ShouldComeBack(Sample() with { Schedule = new Schedule(cron, "Europe/Berlin", rule), EmptyDay = empty });

    [Fact]
    public void Topics_of_words_and_each_topic_of_examples_come_back() => ShouldComeBack(Sample() with
    {
        Topics = [new Topic("Syria, Lebanon", []), new Topic("energy", []), new Topic("", ["0a1b2c3d4e5f", "1a1b2c3d4e5f"]), new Topic("", ["2a1b2c3d4e5f"])],
        Collections = ["press", "minutes"],
        MaxItems = 12,
    });

    [Fact]
    public void As_many_and_as_long_topics_as_are_allowed_come_back() => ShouldComeBack(Sample() with
    {
        Topics = [.. Enumerable.Range(0, 20).Select(number => new Topic($"{number} ".PadRight(200, 'x'), []))],
    });

    [Fact]
    public void Editors_come_back() => ShouldComeBack(Sample() with { Editors = ["U7", "29:1bSnYz", "U8"] });

    [Fact]
    public void Topics_and_examples_together_are_at_most_twenty()
    {
        var form = SubscriptionForm.Of(Sample() with { Topics = [.. Enumerable.Range(0, 20).Select(number => new Topic($"topic {number}", [])), new Topic("", ["0a1b2c3d4e5f"])] });

        form.Make(null, "abc234", [], new BriefingOptions(), DateTimeOffset.UnixEpoch).Error.ShouldBe("At most 20 topics.");
    }

    private static void ShouldComeBack(Subscription subscription)
    {
        var fields = SubscriptionForm.Of(subscription).Fields.ToDictionary();
        var (made, error) = SubscriptionForm.Read(fields.GetValueOrDefault).Make(subscription, "other1", [], new BriefingOptions(), DateTimeOffset.UnixEpoch);

        error.ShouldBe("");
        JsonSerializer.Serialize(made).ShouldBe(JsonSerializer.Serialize(subscription));
    }

    private static Subscription Sample() => new()
    {
        Id = "abc234",
        Name = "Morning",
        Destination = new Destination("slack", "T1", "C1", null),
        Audience = Audience.Everyone,
        Schedule = new Schedule("30 8 * * 1-5", "Europe/Berlin", HolidayRule.Ignore),
        CreatedBy = "U1",
        CreatedAt = DateTimeOffset.UnixEpoch,
    };
}
