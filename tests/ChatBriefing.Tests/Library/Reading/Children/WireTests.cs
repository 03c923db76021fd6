using System.Text;
using ChatBriefing.Library;
using ChatBriefing.Library.Reading;
using ChatBriefing.Library.Reading.Children;
using CsCheck;

namespace ChatBriefing.Tests.Library.Reading.Children;

/// <summary>What the process that reads sends is taken up as it was, and not believed when it breaks a rule.</summary>
public sealed class WireTests
{
    private static readonly ReadingOptions Options = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void An_outcome_arrives_as_it_was_sent()
    {
        var document = new ReadDocument("T", new DateOnly(2025, 3, 4), "Head\n\nBody 🎉", [new Block(new TextSpan(0, 4), "", true), new Block(new TextSpan(6, 7), "Head", false) { IsHidden = true, Place = new Place("page", 3) { Within = "attachment a.pdf", Part = "notes" } }])
        {
            Author = "Ann", Language = "nb", Notes = ["one", "two"], Units = 7,
        };
        var set = new ReadSet([new ReadEntry("a/b.txt", document), new ReadEntry("c", new ReadRefusal("c is empty"))]);

        var arrived = WireOutcome.Read(WireOutcome.Write(set), Options).ShouldBeOfType<ReadSet>();

        arrived.Entries[1].ShouldBe(set.Entries[1]);
        var same = arrived.Entries[0].Outcome.ShouldBeOfType<ReadDocument>();
        same.Blocks.ShouldBe(document.Blocks);
        same.Notes.ShouldBe(document.Notes);
        (same with { Blocks = document.Blocks, Notes = document.Notes }).ShouldBe(document);
    }

    [Theory]
    [InlineData(0, 99)]
    [InlineData(-1, 2)]
    [InlineData(2, 0)]
    [InlineData(int.MaxValue, 5)]
    [InlineData(3, int.MaxValue)]
    public void A_block_outside_of_its_text_is_refused(int start, int length) =>
        Should.Throw<InvalidDataException>(() => WireOutcome.Read(WireOutcome.Write(new ReadDocument("T", null, "some text", [new Block(new TextSpan(start, length), "", false)])), Options));

    [Fact]
    public void Blocks_out_of_order_are_refused() =>
        Should.Throw<InvalidDataException>(() => WireOutcome.Read(WireOutcome.Write(new ReadDocument("T", null, "some text", [new Block(new TextSpan(5, 4), "", false), new Block(new TextSpan(0, 4), "", false)])), Options));

    [Fact]
    public void Whatever_comes_it_is_an_outcome_or_invalid() =>
        Gen.Select(Gen.Byte.Array[0, 60], Gen.Int[0, 200], Gen.Byte).Sample((noise, at, value) =>
        {
            var sound = WireOutcome.Write(new ReadDocument("T", null, "some text", [new Block(new TextSpan(0, 4), "h", false)]));
            sound[at % sound.Length] = value;
            foreach (var frame in new[] { noise, sound })
            {
                try
                {
                    WireOutcome.Read(frame, Options).ShouldNotBeNull();
                }
                catch (InvalidDataException)
                {
                    // Refused, as it should be.
                }
            }
        }, iter: 5_000);

    [Fact]
    public async Task A_frame_that_promises_too_much_is_refused_before_memory_is_taken() =>
        await Should.ThrowAsync<InvalidDataException>(() => Frames.ReadAsync(new MemoryStream([0xFF, 0xFF, 0xFF, 0x7F]), 1_000, Token));

    [Fact]
    public async Task The_loop_reads_file_after_file_until_no_more_come()
    {
        using var input = new MemoryStream();
        await Frames.WriteAsync(input, System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(Options), Token);
        await WireFile.SendAsync(input, new SourceFile("a.csv", Encoding.UTF8.GetBytes("Port,Depth\nBergen,11")), Token);
        await WireFile.SendAsync(input, new SourceFile("b.pdf", new byte[] { 1, 2 }), Token);
        input.Position = 0;
        using var output = new MemoryStream();

        await ReaderLoop.RunAsync(input, output, Token);

        output.Position = 0;
        (await Frames.ReadAsync(output, 100, Token)).ShouldBe(ReaderLoop.Hello);
        WireOutcome.Read((await Frames.ReadAsync(output, 10_000, Token))!, Options).ShouldBeOfType<ReadDocument>().Text.ShouldContain("Port: Bergen");
        WireOutcome.Read((await Frames.ReadAsync(output, 10_000, Token))!, Options).ShouldBeOfType<ReadRefusal>().Reason.ShouldContain("b.pdf");
        (await Frames.ReadAsync(output, 10_000, Token)).ShouldBeNull();
    }
}
