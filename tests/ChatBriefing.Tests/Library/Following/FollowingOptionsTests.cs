using ChatBriefing.Library.Following;

namespace ChatBriefing.Tests.Library.Following;

public sealed class FollowingOptionsTests
{
    [Fact]
    public void Settings_that_can_work_are_taken() => Fault(new FollowingOptions
    {
        Folders = [new FolderSetting { Path = "notes" }],
        Feeds = [new FeedSetting { Address = "https://news.chatbriefing.org/feed" }],
    }).ShouldBeNull();

    [Fact]
    public void What_cannot_work_is_named_with_the_mend()
    {
        Fault(new FollowingOptions { Folders = [new FolderSetting()] })!.ShouldContain("Library:Folders:0:Path is empty");
        Fault(new FollowingOptions { Folders = [new FolderSetting { Path = "notes", Collection = "a/b" }] })!.ShouldContain("Library:Folders:0:Collection");
        Fault(new FollowingOptions { Feeds = [new FeedSetting { Address = "http://localhost/feed" }] })!.ShouldContain("Library:Feeds:0:Address: its host is a name of an inner network");
        Fault(new FollowingOptions { Feeds = [new FeedSetting { Address = "https://news.chatbriefing.org/", IntervalMinutes = 0 }] })!.ShouldContain("IntervalMinutes must be 1 to");
        Fault(new FollowingOptions { FolderPollSeconds = 0 })!.ShouldContain("FolderPollSeconds");
    }

    private static string? Fault(FollowingOptions options) => new FollowingOptionsValidator().Validate(null, options).FailureMessage;
}
