using System.Runtime.CompilerServices;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Tests.Channels;

public sealed class ClaimKeysTests
{
    private static readonly Ask Ask = new("When?");

    [Fact]
    public void The_same_event_the_same_message_and_the_same_client_id_are_each_claimed()
    {
        var claims = Of(Ask, "E1", "m1", "c1");

        claims.Deciding.Count.ShouldBe(3);
        Of(Ask, "E1", "m2", "c2").Deciding.Intersect(claims.Deciding).ShouldHaveSingleItem();
        Of(Ask, "E2", "m1", "c2").Deciding.Intersect(claims.Deciding).ShouldHaveSingleItem();
        Of(Ask, "E2", "m2", "c1").Deciding.Intersect(claims.Deciding).ShouldHaveSingleItem();
        Of(Ask, "E2", "m2", "c2").Deciding.Intersect(claims.Deciding).ShouldBeEmpty();
    }

    [Fact]
    public void Ids_of_another_channel_or_tenant_claim_nothing_here()
    {
        var claims = Of(Ask, "E1", "m1", "c1");

        Of(Ask, "E2", "m1", "c1", channel: "C2").Deciding.Intersect(claims.Deciding).ShouldBeEmpty();
        Of(Ask, "E1", "m1", "c1", tenant: "T2").Deciding.Intersect(claims.Deciding).ShouldBeEmpty();
    }

    [Fact]
    public void An_edit_is_no_repetition_of_its_message_and_claims_it_if_it_comes_first()
    {
        var message = Of(Ask, "E1", "m1", null);
        var edit = Of(new Edit("Where?"), "E2", "m1", null);

        edit.Deciding.Intersect(message.Deciding).ShouldBeEmpty();
        edit.Others.Intersect(message.Deciding).ShouldHaveSingleItem();
    }

    [Fact]
    public void Two_revisions_of_a_message_are_two_edits() =>
        Of(new Edit("a"), "E2", "m1", null, revision: "r1").Deciding
            .Intersect(Of(new Edit("b"), "E3", "m1", null, revision: "r2").Deciding).ShouldBeEmpty();

    [Fact]
    public void Clicks_on_one_message_do_not_stop_each_other() =>
        ClaimKeys.Of(Click("E1")).Deciding.Intersect(ClaimKeys.Of(Click("E2")).Deciding).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Whatever_a_message_says_it_is_claimed_with_it(string verb) =>
        Of(Some(verb), "E1", "m1", null, revision: "r1").Deciding.Intersect(Of(Some(verb), "E2", "m1", null, revision: "r1").Deciding).ShouldHaveSingleItem();

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Whatever_a_click_says_it_claims_nothing_but_itself(string verb)
    {
        var click = TestTurns.Of(Some(verb)) with { Keys = new TurnKeys { EventId = "E1", OnMessageId = "m1", ClientMessageId = "c1" } };

        ClaimKeys.Of(click).Deciding.ShouldHaveSingleItem();
        ClaimKeys.Of(click).Others.ShouldBeEmpty();
    }

    public static TheoryData<string> Verbs() => [.. typeof(Verb).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Verb))).Select(type => type.Name)];

    /// <summary>One with nothing in it: what is claimed depends on its kind alone.</summary>
    private static Verb Some(string name) => (Verb)RuntimeHelpers.GetUninitializedObject(typeof(Verb).Assembly.GetType($"{typeof(Verb).Namespace}.{name}", throwOnError: true)!);

    [Theory]
    [InlineData("a", "bc", "ab", "c")]
    [InlineData("1:a", "b", "1", "a:b")]
    public void Parts_do_not_run_into_each_other(string channel, string message, string otherChannel, string otherMessage) =>
        Of(Ask, "E1", message, null, channel: channel).Deciding.Intersect(Of(Ask, "E2", otherMessage, null, channel: otherChannel).Deciding).ShouldBeEmpty();

    private static Turn Click(string eventId) => TestTurns.Of(new Explain("a")) with { Keys = new TurnKeys { EventId = eventId, OnMessageId = "m1" } };

    private static ClaimKeys Of(Verb verb, string eventId, string messageId, string? client, string channel = "C1", string tenant = "T1", string? revision = null) =>
        ClaimKeys.Of(TestTurns.Of(verb) with
        {
            Conversation = TestTurns.Channel with { Channel = channel, Tenant = tenant },
            Keys = new TurnKeys { EventId = eventId, MessageId = messageId, ClientMessageId = client, Revision = revision },
        });
}
