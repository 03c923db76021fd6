using ChatBriefing.Channels.Subscribing;

namespace ChatBriefing.Tests.Channels.Subscribing;

public sealed class BriefingGrammarTests
{
    [Theory]
    [InlineData("schedule weekdays 8:30 Europe/Berlin topics \"Syria; energy\" in #C123", "weekdays 8:30 Europe/Berlin", "Syria|energy", "#C123")]
    [InlineData("schedule weekdays 8:30 topics “Syria; energy”", "weekdays 8:30", "Syria|energy", "")]
    [InlineData("schedule every Monday 9am in Europe/Oslo for me", "every Monday 9am in Europe/Oslo", "", "me")]
    [InlineData("Schedule 30 8 * * 1-5 about energy prices in #news", "30 8 * * 1-5", "energy prices", "#news")]
    [InlineData("schedule daily at noon here", "daily at noon", "", "")]
    [InlineData("schedule weekdays 8:30 topics \"Project\" in here reviewed by me", "weekdays 8:30", "Project", "")]
    [InlineData("schedule weekdays 8:30 topics ferries in this channel items 3", "weekdays 8:30", "ferries", "")]
    [InlineData("schedule daily at 9 in \"#General chat\" topics x", "daily at 9", "x", "#General chat")]
    [InlineData("schedule daily at 9 topics like \"Bread; butter\"; energy", "daily at 9", "like \"Bread; butter\"|energy", "")]
    public void A_schedule_is_read_into_its_clauses(string text, string when, string topics, string place)
    {
        var request = BriefingGrammar.Read(text).ShouldBeOfType<ScheduleRequest>();

        request.When.ShouldBe(when);
        string.Join('|', request.Topics).ShouldBe(topics);
        request.Place.ShouldBe(place);
    }

    [Fact]
    public void All_clauses_can_be_given_in_any_order()
    {
        var request = BriefingGrammar.Read("schedule weekdays 8:30 items 5 reviewed by me, @U1 empty weekly named \"Morning news\" collections press, notes holidays skip").ShouldBeOfType<ScheduleRequest>();

        (request.When, request.MaxItems, request.Name).ShouldBe(("weekdays 8:30", 5, "Morning news"));
        request.Editors.ShouldBe(["me", "U1"]);
        request.Collections.ShouldBe(["press", "notes"]);
        (request.EmptyDay, request.Holidays).ShouldBe((ChatBriefing.Briefings.EmptyDay.WeeklySign, ChatBriefing.Briefings.HolidayRule.Skip));
    }

    [Theory]
    [InlineData("schedule weekdays 8:30 topics", "Nothing stands behind")]
    [InlineData("schedule weekdays 8:30 items 99", "1 to 20 items")]
    [InlineData("schedule weekdays 8:30 topics x in #news quickly", "I don't know what “quickly” means")]
    [InlineData("schedule daily at 9 collections a/b", "cannot be the name of a collection")]
    [InlineData("pause", "pause ID")]
    [InlineData("preview weekdays 8:30", "preview ID")]
    public void What_is_not_understood_is_told_with_what_is(string text, string part) =>
        BriefingGrammar.Read(text).ShouldBeOfType<UnclearRequest>().Reason.ShouldContain(part);

    [Theory]
    [InlineData("schedule weekdays 8:30", true)]
    [InlineData("list briefings", true)]
    [InlineData("pause abc234", true)]
    [InlineData("preview topics energy", true)]
    [InlineData("Schedule of the ferry?", false)]
    [InlineData("schedule of the ferry", false)]
    [InlineData("Post office hours", false)]
    [InlineData("remove it", false)]
    [InlineData("list", true)]
    [InlineData("What is the schedule", false)]
    [InlineData("", false)]
    public void A_message_is_a_command_only_when_it_can_be_nothing_else(string text, bool isCommand) => BriefingGrammar.IsMeant(text).ShouldBe(isCommand);
}
