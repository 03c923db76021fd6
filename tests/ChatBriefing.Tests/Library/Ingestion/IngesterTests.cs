using System.Text;
using ChatBriefing.Library;
using ChatBriefing.Library.Ingestion;
using ChatBriefing.Library.Reading;
using ChatBriefing.Tests.Library.Reading;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Tests.Library.Ingestion;

public sealed class IngesterTests
{
    private readonly MemoryWriter writer = new();
    private readonly MemoryRefusals refusals = new();

    [Fact]
    public async Task Files_are_stored_in_order_and_each_is_told_of()
    {
        var outcomes = await AddAsync(Text("a.txt", "First."), Text("b.md", "# B\n\nSecond."), Text("a.txt", "First."), Text("a.txt", "Changed."));

        outcomes.Select(outcome => $"{outcome.Source} {outcome.Status} {outcome.Version} {outcome.Title}").ShouldBe(
            ["a.txt Added 1 First", "b.md Added 1 B", "a.txt Unchanged 1 First", "a.txt Updated 2 Changed"]);
        outcomes[0].DocumentId.ShouldBe(DocumentId.From("general", "a.txt"));
        writer.Batches.Single()[1].Passages.ShouldBe([new PassageSpan(3, 7, "B")]);
    }

    [Fact]
    public async Task Title_date_and_collection_that_the_admin_gives_win()
    {
        await AddAsync(Text("a.txt", "date 2025-10-15 Words.") with { Title = " My\ntitle ", Date = new DateOnly(2024, 1, 2), Collection = "HR policies" });

        var version = writer.Batches.Single().Single();
        (version.Title, version.Date, version.Collection).ShouldBe(("My title", new DateOnly(2024, 1, 2), "HR policies"));
    }

    [Fact]
    public async Task A_bad_file_is_refused_and_the_others_are_stored()
    {
        using var folder = new TemporaryFolder();
        var outcomes = await AddAsync(
            Text("a.txt", "First."),
            IncomingFile.FromPath(folder.Path, "docs"),
            IncomingFile.FromPath(System.IO.Path.Combine(folder.Path, "gone.txt"), "docs/gone.txt"),
            new IncomingFile("b.txt", "docs/b.txt", _ => throw new UnauthorizedAccessException("Access to the path is denied.")),
            new IncomingFile("c.txt", "http://x.example/c.txt", _ => throw new TaskCanceledException("The request timed out.")),
            Text("empty.txt", " "),
            Text("z.txt", "Last."));

        outcomes.Select(outcome => outcome.Reason ?? outcome.Status.ToString()).ShouldBe(
        [
            "Added",
            "docs cannot be read: it is a folder, name the files in it; mend that and add it again",
            "docs/gone.txt is not there; check the path and add it again",
            "docs/b.txt may not be read by this user; give it the right to read the file and add it again",
            "http://x.example/c.txt cannot be read: The request timed out; mend that and add it again",
            "empty.txt has no text in it; add a file that has",
            "Added",
        ]);
    }

    [Fact]
    public async Task A_huge_file_is_refused_before_a_byte_of_it_is_read()
    {
        using var stream = new HugeStream(canSeek: true);
        var outcome = (await AddAsync(new IncomingFile("a.txt", "a.txt", _ => Task.FromResult<Stream>(stream)))).Single();

        outcome.Reason.ShouldBe("a.txt is larger than 50 MB, the most that is read; split it into smaller files and add those");
        stream.BytesRead.ShouldBe(0);
    }

    [Fact]
    public async Task A_stream_of_unknown_length_is_read_no_further_than_the_limit()
    {
        using var stream = new HugeStream(canSeek: false);
        var outcome = (await AddAsync(new ReadingOptions { MaxBytes = 1 << 20 }, new IncomingFile("a.txt", "a.txt", _ => Task.FromResult<Stream>(stream)))).Single();

        outcome.Status.ShouldBe(IngestStatus.Refused);
        stream.BytesRead.ShouldBeLessThan(4 << 20);
    }

    [Fact]
    public async Task Batches_are_bounded_by_files_and_by_characters()
    {
        await AddAsync([.. Enumerable.Range(0, 130).Select(n => Text($"{n}.txt", $"Number {n}."))]);
        writer.Batches.Select(batch => batch.Count).ShouldBe([64, 64, 2]);

        writer.Batches.Clear();
        var book = string.Concat(Enumerable.Repeat("A sentence of a book. ", 120_000));
        await AddAsync([.. Enumerable.Range(0, 4).Select(n => Text($"book{n}.txt", book))]);
        writer.Batches.Select(batch => batch.Count).ShouldBe([2, 2]);
    }

    [Fact]
    public async Task Cancellation_stops_and_is_no_refusal()
    {
        using var stop = new CancellationTokenSource();
        var files = Enumerable.Range(0, 1000).Select(n => new IncomingFile($"{n}.txt", $"{n}.txt", token =>
        {
            if (n == 100)
            {
                stop.Cancel();
            }

            token.ThrowIfCancellationRequested();
            return Task.FromResult<Stream>(new MemoryStream(Encoding.UTF8.GetBytes($"Number {n}.")));
        }));
        var outcomes = new List<IngestOutcome>();

        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (var outcome in Ingester(new ReadingOptions()).AddAsync(files, stop.Token))
            {
                outcomes.Add(outcome);
            }
        });

        outcomes.Count.ShouldBe(64);
        outcomes.ShouldAllBe(outcome => outcome.Status == IngestStatus.Added);
    }

    [Fact]
    public async Task What_was_refused_is_remembered_until_it_gets_in()
    {
        await AddAsync(Text("a.txt", " "), Text("b.txt", "Words."));
        refusals.Kept.Values.Select(refusal => (refusal.Collection, refusal.Source, refusal.Reason, refusal.IsSetAside)).ShouldBe(
            [("general", "a.txt", "a.txt has no text in it; add a file that has", false)]);

        await AddAsync(Text("a.txt", "Words now."));
        refusals.Kept.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_language_that_no_file_names_is_guessed_from_its_words()
    {
        await AddAsync(Text("a.txt", "Der Hafen öffnet um acht Uhr, und die Fähre fährt um neun. Wer nicht mit dem Auto kommt, kann mit dem Bus bis an den Kai fahren, denn er hält dort."));

        writer.Batches.Single().Single().Language.ShouldBe("de");
    }

    [Fact]
    public async Task A_fault_of_the_store_is_not_hidden()
    {
        var ingester = new Ingester(Read.Readers, new FailingWriter(), new MemoryRefusals(), Read.Defaults);
        await Should.ThrowAsync<IOException>(() => ingester.AddAsync([Text("a.txt", "x")], TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken).AsTask());
    }

    [Theory]
    [InlineData("general", true)]
    [InlineData("HR policies 2025_v1.2-x", true)]
    [InlineData("समाचार 新聞", true)]
    [InlineData("", false)]
    [InlineData(" a", false)]
    [InlineData("a ", false)]
    [InlineData("a/b", false)]
    [InlineData("a\nb", false)]
    public async Task Collection_names_are_checked(string name, bool valid)
    {
        var outcome = (await AddAsync(Text("a.txt", "x") with { Collection = name })).Single();
        outcome.Status.ShouldBe(valid ? IngestStatus.Added : IngestStatus.Refused);
        outcome.Reason?.ShouldEndWith("cannot be the name of a collection; use letters, digits, spaces, - _ and ., at most 64 characters");
    }

    [Fact]
    public void A_name_of_a_collection_has_at_most_64_characters()
    {
        CollectionName.IsValid(new string('a', 64)).ShouldBeTrue();
        CollectionName.IsValid(new string('a', 65)).ShouldBeFalse();
    }

    private static IncomingFile Text(string name, string text) => IncomingFile.FromBytes(name, Encoding.UTF8.GetBytes(text));

    private Ingester Ingester(ReadingOptions options) => new(Read.Readers, writer, refusals, Options.Create(options));

    private Task<List<IngestOutcome>> AddAsync(params IncomingFile[] files) => AddAsync(new ReadingOptions(), files);

    private async Task<List<IngestOutcome>> AddAsync(ReadingOptions options, params IncomingFile[] files) =>
        await Ingester(options).AddAsync(files, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

    private sealed class FailingWriter : IVersionWriter
    {
        public Task<IReadOnlyList<WriteOutcome>> WriteAsync(IReadOnlyList<NewVersion> versions, CancellationToken cancellationToken) =>
            throw new IOException("disk full");
    }
}
