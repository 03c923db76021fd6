using ChatBriefing.Library.Following;

namespace ChatBriefing.Tests.Library.Following;

public sealed class FolderPlannerTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);
    private static readonly FollowedOrigin Origin = new("general", "/notes");

    [Fact]
    public void New_and_changed_files_are_read_and_known_ones_are_not()
    {
        var plan = Plan([File("a"), File("b", 7), File("c")], [Item(File("a")), Item(File("b", 6))]);

        plan.Read.Select(file => file.Path).ShouldBe(["b", "c"]);
        (plan.Missed.Count, plan.Gone.Count).ShouldBe((0, 0));
    }

    [Fact]
    public void A_file_is_gone_when_two_listings_in_a_row_lack_it()
    {
        var first = Plan([File("a")], [Item(File("a")), Item(File("b"))]);
        var second = Plan([File("a")], [Item(File("a")), .. first.Missed]);
        var back = Plan([File("a"), File("b")], [Item(File("a")), .. first.Missed]);

        first.Gone.ShouldBeEmpty();
        second.Gone.ShouldHaveSingleItem().Item.ShouldBe("b");
        (back.Gone.Count, back.Read.Count, back.Missed.Single().Failures).ShouldBe((0, 0, 0));
    }

    [Theory]
    [InlineData("the share is not there")]
    [InlineData(null)]
    public void A_folder_that_vanishes_or_is_empty_of_a_sudden_takes_nothing_away(string? fault)
    {
        var plan = FolderPlanner.Plan(new FolderListing([], fault), [Item(File("a")) with { Failures = 1 }], Now);

        (plan.Read.Count, plan.Missed.Count, plan.Gone.Count).ShouldBe((0, 0, 0));
    }

    [Fact]
    public void A_listing_that_broke_off_adds_and_takes_nothing_away()
    {
        var plan = FolderPlanner.Plan(new FolderListing([File("c")], "no right"), [Item(File("a")) with { Failures = 1 }], Now);

        (plan.Read.Count, plan.Gone.Count).ShouldBe((1, 0));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(-2, 1)]
    [InlineData(60, 1)]
    public void A_file_written_a_moment_ago_waits_for_the_next_look(int seconds, int read) =>
        Plan([File("a") with { ChangedAt = Now.AddSeconds(seconds) }], []).Read.Count.ShouldBe(read);

    private static FolderPlan Plan(IReadOnlyList<FolderFile> files, IReadOnlyList<FollowedItem> known) => FolderPlanner.Plan(new FolderListing(files, null), known, Now);

    private static FolderFile File(string path, long length = 5) => new(path, length, Now.AddDays(-1));

    private static FollowedItem Item(FolderFile file) => new(Origin, file.Path) { Stamp = file.Stamp };
}
