using CsCheck;
using ChatBriefing.Library;
using ChatBriefing.Library.Reading;

namespace ChatBriefing.Tests.Library.Reading;

public sealed class PassageCutterTests
{
    private const int Most = PassageCutter.Target;

    private static string Words(int length) => string.Concat(Enumerable.Repeat("word ", (length / 5) + 1))[..(length - 1)] + ".";

    [Fact]
    public void Short_blocks_of_a_section_share_a_passage() =>
        Cut("One.\n\nTwo.\n\nThree.").ShouldBe(["/ One.\n\nTwo.\n\nThree."]);

    [Fact]
    public void Passages_do_not_cross_headings() =>
        Cut("# A\n\nOne.\n\n# A\n\nTwo.\n\n## B\n\nThree.").ShouldBe(["A/ One.", "A/ Two.", "A › B/ Three."]);

    [Fact]
    public void Blocks_are_packed_as_long_as_they_fit() =>
        Cut($"{Words(Most * 2 / 5)}\n\n{Words(Most * 2 / 5)}\n\n{Words(Most * 2 / 5)}").Select(passage => passage.Length - 2).ShouldBe([(Most * 4 / 5) + 2, Most * 2 / 5]);

    [Fact]
    public void A_lead_in_moves_to_the_passage_of_its_list() =>
        Cut($"{Words(Most - 200)}\n\nIt covers:\n\n- {Words(100)}\n- {Words(100)}\n- {Words(100)}")[1].ShouldStartWith("/ It covers:\n\n- word");

    [Fact]
    public void A_speaker_stays_with_the_quotation() =>
        Cut($"{Words(Most - 300)}\n\nAn official, who would not be named, said:\n\n\"{Words(300)}\"\n\nEnd.")[1].ShouldStartWith("/ An official");

    [Fact]
    public void A_list_that_does_not_fit_keeps_its_lead_in_with_the_first_item() =>
        Cut($"{Words(Most / 2)}\n\nIt covers:\n\n- {Words(Most * 3 / 5)}\n- {Words(Most * 3 / 5)}").Select(passage => passage[..6]).ShouldBe(["/ word", "/ It c", "/ - wo"]);

    [Fact]
    public void A_long_block_is_cut_between_sentences()
    {
        var text = string.Concat(Enumerable.Repeat("A sentence of about fifty characters that is here. ", Most / 20)).Trim();
        var passages = Cut(text);
        passages.Count.ShouldBe(3);
        passages.ShouldAllBe(passage => passage.StartsWith("/ A sentence", StringComparison.Ordinal) && passage.EndsWith("here.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sentence_without_end_is_cut_at_white_space_and_never_within_a_character()
    {
        Cut(Words(4500)).Select(passage => passage.Length).ShouldAllBe(length => length <= 2002);
        Cut("x" + string.Concat(Enumerable.Repeat("🎉", 3000))).ShouldAllBe(passage => !char.IsLowSurrogate(passage[2]));
    }

    [Fact]
    public void Headings_are_passages_when_there_is_nothing_else() =>
        Cut("# A\n\n## B\n\n## C").ShouldBe(["/ A", "A/ B\n\nC"]);

    [Fact]
    public void A_heading_is_no_passage_when_there_is_text() => Cut("# A\n\n## B\n\nText.\n\n## C").ShouldBe(["A › B/ Text."]);

    [Fact]
    public void Nothing_gives_no_passage() => PassageCutter.Cut("", []).ShouldBeEmpty();

    [Fact]
    public void Spans_are_ordered_and_cover_every_visible_character_of_the_blocks()
    {
        var sentence = Gen.OneOf("He said: ", "Short one. ", "“A quotation. It goes on,” he said. ", "- item\n", "list:\n", Words(300) + " ", Words(1500) + "\n", new string('x', 2500), "中文。", "\n", "🎉 ");
        var block = Gen.Select(sentence.Array[1, 12], Gen.Int[0, 8], Gen.OneOf("", "A", "A › B"));
        block.Array[0, 12].Sample(parts =>
        {
            var text = "";
            var blocks = new List<Block>();
            foreach (var (words, kind, path) in parts)
            {
                var content = string.Concat(words).Trim();
                if (content.Length > 0)
                {
                    blocks.Add(new Block(new TextSpan(text.Length, content.Length), path, kind == 0));
                    text += content + (kind % 2 == 0 ? "\n" : "\n\n\n");
                }
            }

            var covered = new bool[text.Length];
            var at = 0;
            foreach (var span in PassageCutter.Cut(text, blocks))
            {
                span.Start.ShouldBeGreaterThanOrEqualTo(at);
                span.Length.ShouldBeInRange(1, 2000);
                text.Substring(span.Start, span.Length).Trim().ShouldNotBeEmpty();
                at = span.Start + span.Length;
                covered.AsSpan(span.Start, span.Length).Fill(true);
            }

            var body = blocks.Exists(b => !b.IsHeading);
            foreach (var own in blocks)
            {
                for (var i = own.Span.Start; i < own.Span.End; i++)
                {
                    (char.IsWhiteSpace(text[i]) || covered[i] == !(own.IsHeading && body)).ShouldBeTrue($"character {i}");
                }
            }
        }, iter: 1000);
    }

    private static List<string> Cut(string markdown)
    {
        var document = Read.Document("a.md", markdown);
        return [.. PassageCutter.Cut(document.Text, document.Blocks).Select(span => $"{span.HeadingPath}/ {document.Text.Substring(span.Start, span.Length)}")];
    }
}
