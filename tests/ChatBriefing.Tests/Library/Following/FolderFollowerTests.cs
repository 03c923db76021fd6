using ChatBriefing.Library.Following;
using ChatBriefing.Library.Ingestion;
using ChatBriefing.Library.Reading;
using ChatBriefing.Tests.Library.Ingestion;
using ChatBriefing.Tests.Library.Reading;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Tests.Library.Following;

public sealed class FolderFollowerTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("chatbriefing-follow-").FullName;
    private readonly MemoryFollowing following = new();
    private readonly FakeTimeProvider clock = new(DateTimeOffset.MaxValue.AddYears(-1));
    private readonly FolderFollower follower;

    public FolderFollowerTests()
    {
        var ingester = new Ingester(Read.Readers, new MemoryWriter(), new MemoryRefusals(), Options.Create(new ReadingOptions()));
        follower = new FolderFollower(Read.Readers, ingester, following.Held, following, clock);
    }

    [Fact]
    public async Task Additions_changes_and_removals_of_a_folder_are_followed()
    {
        Write("a.txt", "The first note.");
        Write("deep/b.md", "# B\n\nThe second note.");
        Write(".git/c.txt", "Hidden.");
        Write("d.exe", "Not read.");
        (await LookAsync()).Outcomes.Select(outcome => outcome.Status).ShouldBe([IngestStatus.Added, IngestStatus.Added]);
        (await LookAsync()).Outcomes.ShouldBeEmpty();

        Write("a.txt", "The first note, longer now.");
        (await LookAsync()).Outcomes.ShouldHaveSingleItem().Status.ShouldBe(IngestStatus.Updated);

        File.Delete(Path.Combine(folder, "deep/b.md"));
        (await LookAsync()).Withdrawn.ShouldBe(0);
        (await LookAsync()).Withdrawn.ShouldBe(1);
        following.Withdrawn.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_folder_that_vanishes_takes_nothing_away_and_says_so()
    {
        Write("a.txt", "The first note.");
        await LookAsync();
        Directory.Move(folder, folder + "-away");

        (await LookAsync()).Fault!.ShouldContain("nothing of it is removed");
        await LookAsync();
        Directory.CreateDirectory(folder);
        await LookAsync();
        await LookAsync();

        following.Withdrawn.ShouldBeEmpty();
        Directory.Delete(folder);
        Directory.Move(folder + "-away", folder);
        (await LookAsync()).Outcomes.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_told_of_once()
    {
        Write("a.txt", "The first note.");
        Write("bad.txt", "\0\0\0\0");

        (await LookAsync()).Outcomes.Count(outcome => outcome.Status == IngestStatus.Refused).ShouldBe(1);
        (await LookAsync()).Outcomes.ShouldBeEmpty();
        following.Of(Origin, Path.Combine(folder, "bad.txt"))!.Error.ShouldContain("bad.txt");
    }

    [Fact]
    public async Task Two_equal_files_are_one_document_that_stays_while_one_of_them_does()
    {
        Write("a.txt", "The same note.");
        Write("b.txt", "The other note.");
        await LookAsync();
        var other = following.Of(Origin, Path.Combine(folder, "b.txt"))!;
        await following.WriteAsync([other with { DocumentId = following.Of(Origin, Path.Combine(folder, "a.txt"))!.DocumentId }], [], TestContext.Current.CancellationToken);

        File.Delete(Path.Combine(folder, "b.txt"));
        await LookAsync();
        (await LookAsync()).Withdrawn.ShouldBe(1);

        following.Withdrawn.ShouldBeEmpty();
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private FollowedOrigin Origin => new("general", folder);

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private Task<FolderRound> LookAsync() => follower.FollowAsync(Origin, TestContext.Current.CancellationToken);
}
