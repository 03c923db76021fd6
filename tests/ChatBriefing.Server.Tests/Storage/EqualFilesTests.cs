using ChatBriefing.Library;
using ChatBriefing.Library.Following;
using ChatBriefing.Library.Ingestion;
using static ChatBriefing.Server.Tests.Storage.TempLibrary;

namespace ChatBriefing.Server.Tests.Storage;

/// <summary>Equal files are one document; none of them drops out when another changes or goes. On the stored library.</summary>
public sealed class EqualFilesTests : IAsyncLifetime
{
    private const string Words = "The lamp\n\nThe lamp burns all night.";
    private const string OtherWords = "The lamp\n\nThe lamp is out.";

    private readonly string root = Directory.CreateTempSubdirectory("chatbriefing-equal-").FullName;
    private TempLibrary library = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        library = await StartedAsync();
        Write("fa/stays.txt", "Of fa\n\nThis file keeps the folder from being empty.");
        Write("fb/stays.txt", "Of fb\n\nThis file keeps the other folder from being empty.");
    }

    public async ValueTask DisposeAsync()
    {
        await library.DisposeAsync();
        Directory.Delete(root, recursive: true);
    }

    [Fact]
    public async Task A_file_whose_twin_is_edited_is_read_again()
    {
        Write("fa/one.txt", Words);
        Write("fa/onecopy.txt", Words);
        await LookAsync(rounds: 2);
        (await CurrentAsync()).Count(text => text == Words).ShouldBe(1);

        Write("fa/one.txt", OtherWords);
        await LookAsync(rounds: 2);

        (await CurrentAsync()).ShouldBe([Words, OtherWords], ignoreOrder: true);
        (await library.Get<FolderFollower>().FollowAsync(Origin("fa"), Token)).Outcomes.ShouldBeEmpty("what is in step is left alone");
    }

    [Fact]
    public async Task A_file_that_moves_to_another_followed_folder_stays_and_is_followed_there()
    {
        Write("fa/keep.txt", Words);
        await LookAsync(rounds: 2);

        File.Move(Path.Combine(root, "fa/keep.txt"), Path.Combine(root, "fb/keep.txt"));
        await LookAsync(rounds: 4);
        (await CurrentAsync()).ShouldBe([Words]);
        (await library.ChangesAsync()).ShouldNotContain(change => change.Kind == ChangeKind.Withdrawn, "answers that stand on it would be corrected for nothing");

        Write("fb/keep.txt", OtherWords);
        await LookAsync(rounds: 2);
        (await CurrentAsync()).ShouldBe([OtherWords]);

        File.Delete(Path.Combine(root, "fb/keep.txt"));
        await LookAsync(rounds: 3);
        (await CurrentAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_last_of_equal_files_takes_the_document_with_it()
    {
        Write("fa/one.txt", Words);
        Write("fb/two.txt", Words);
        await LookAsync(rounds: 2);

        File.Delete(Path.Combine(root, "fa/one.txt"));
        await LookAsync(rounds: 3);
        (await CurrentAsync()).ShouldBe([Words]);

        File.Delete(Path.Combine(root, "fb/two.txt"));
        await LookAsync(rounds: 3);
        (await CurrentAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_an_admin_added_outlives_an_equal_file()
    {
        await AddAsync("d.txt");
        Write("fa/d.txt", Words);
        await LookAsync(rounds: 2);
        File.Delete(Path.Combine(root, "fa/d.txt"));
        await LookAsync(rounds: 3);

        (await CurrentAsync()).ShouldBe([Words]);
    }

    [Fact]
    public async Task What_an_admin_added_outlives_an_equal_file_that_was_there_first()
    {
        Write("fa/d.txt", Words);
        await LookAsync(rounds: 2);
        await AddAsync("d.txt");
        File.Delete(Path.Combine(root, "fa/d.txt"));
        await LookAsync(rounds: 3);

        (await CurrentAsync()).ShouldBe([Words]);
    }

    [Fact]
    public async Task What_an_admin_removed_does_not_come_back_out_of_an_equal_file()
    {
        Write("fa/one.txt", Words);
        Write("fb/two.txt", Words);
        await LookAsync(rounds: 2);

        await library.Get<IDocumentWithdrawer>().WithdrawAsync(DocumentId.From("general", Path.Combine(root, "fa/one.txt")), Token);
        await LookAsync(rounds: 3);

        (await CurrentAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("fa/one.txt")]
    [InlineData("fb/two.txt")]
    public async Task A_file_that_became_unreadable_keeps_its_document_until_it_is_deleted(string broken)
    {
        Write("fa/one.txt", Words);
        await LookAsync(rounds: 2);
        File.Move(Path.Combine(root, "fa/one.txt"), Path.Combine(root, broken));
        await LookAsync(rounds: 3);

        Write(broken, "\0\0\0\0");
        await LookAsync(rounds: 2);
        (await CurrentAsync()).ShouldBe([Words]);
        (await library.Get<FolderFollower>().FollowAsync(Origin(broken[..2]), Token)).Outcomes.ShouldBeEmpty("a file that cannot be read is told of once");

        File.Delete(Path.Combine(root, broken));
        await LookAsync(rounds: 3);
        (await CurrentAsync()).ShouldBeEmpty();
    }

    private FollowedOrigin Origin(string folder) => new("general", Path.Combine(root, folder));

    private void Write(string name, string text)
    {
        var path = Path.Combine(root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>Adds a file that nothing follows, as an admin does.</summary>
    private async Task AddAsync(string name)
    {
        Write(name, Words);
        var path = Path.Combine(root, name);
        await foreach (var added in library.Get<Ingester>().AddAsync([IncomingFile.FromPath(path, path)], Token))
        {
            added.Status.ShouldBe(IngestStatus.Added);
        }
    }

    private async Task LookAsync(int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            await library.Get<FolderFollower>().FollowAsync(Origin("fa"), Token);
            await library.Get<FolderFollower>().FollowAsync(Origin("fb"), Token);
        }
    }

    /// <summary>The texts that questions find, but those of the files that keep the folders from being empty.</summary>
    private async Task<List<string>> CurrentAsync()
    {
        var texts = new List<string>();
        foreach (var document in await library.Lister.ListAsync(null, Token))
        {
            texts.Add((await library.FindAsync(document.Id))!.Text);
        }

        return [.. texts.Where(text => !text.StartsWith("Of f", StringComparison.Ordinal))];
    }
}
