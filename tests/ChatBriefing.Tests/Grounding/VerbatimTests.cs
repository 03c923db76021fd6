using ChatBriefing.Grounding;
using ChatBriefing.Library.Text;
using CsCheck;

namespace ChatBriefing.Tests.Grounding;

public sealed class VerbatimTests
{
    private const string Document =
        "It is not true that the bridge was closed. The ferry runs every hour, said Anna Berg. Nobody was hurt.\n\n- two lifeboats\n- one crane of 40 tons\n\n1. Open the lid.";

    [Theory]
    [InlineData("Nobody was hurt.")]
    [InlineData("The ferry runs every hour, said Anna Berg.")]
    [InlineData("The ferry runs every hour, said Anna Berg. Nobody was hurt.")]
    [InlineData("- two lifeboats")]
    [InlineData("two lifeboats")]
    [InlineData("one crane of 40 tons")]
    [InlineData("Open the lid.")]
    [InlineData("It is not true that the bridge was closed.")]
    public void Whole_sentences_and_list_items_are_supported_with_their_own_span(string claim)
    {
        var finding = SampleEvidence.Check(Document, claim);

        finding.Verdict.ShouldBe(Verdict.Supported);
        finding.Score.ShouldBe(1);
        finding.Window.ShouldNotBeNull().Quote.ShouldBe(claim);
    }

    [Theory]
    [InlineData("It is not true that the bridge was closed.", "the bridge was closed.")]
    [InlineData("It is not true that the bridge was closed.", "The bridge was closed.")]
    [InlineData("Berg denied that the bridge was closed.", "The bridge was closed.")]
    [InlineData("He never said the bridge was closed.", "The bridge was closed.")]
    [InlineData("She doubts whether the bridge was closed.", "The bridge was closed.")]
    [InlineData("The mayor rejected rumours that the harbour was sold.", "The harbour was sold.")]
    [InlineData("Reports that the harbour was sold are false.", "The harbour was sold.")]
    [InlineData("The harbour was sold, which is untrue.", "The harbour was sold.")]
    public void Part_of_a_sentence_that_lost_its_denial_is_not(string document, string claim) =>
        SampleEvidence.Check(document, claim).Verdict.ShouldNotBe(Verdict.Supported);

    [Theory]
    [InlineData("هذا هو الجسر القديم. أغلق الجسر أمس.", "أغلق الجسر أمس.")]
    [InlineData("这座桥很旧。桥昨天关闭了。", "桥昨天关闭了。")]
    [InlineData("Die Brücke ist alt. Sie wurde gestern geschlossen.", "Sie wurde gestern geschlossen.")]
    [InlineData("Le pont est vieux. Il a été fermé hier.", "Il a été fermé hier.")]
    [InlineData("Мост старый. Его закрыли вчера.", "Его закрыли вчера.")]
    [InlineData("यह पुल पुराना है। वह कल बंद हुआ।", "वह कल बंद हुआ।")]
    public void Whole_sentences_of_other_scripts_are_supported(string document, string claim) =>
        SampleEvidence.Check(document, claim).Window.ShouldNotBeNull().Quote.ShouldBe(claim);

    [Fact]
    public void The_window_tells_its_place_in_the_version()
    {
        var finding = ClaimVerifier.Verify(new Claim("Two."), [SampleEvidence.Of("One. Two.", start: 100)]);

        finding.Window.ShouldNotBeNull().Start.ShouldBe(105);
    }

    [Fact]
    public void Any_whole_sentence_of_any_text_is_supported_by_it() =>
        Check.Sample(Prose, text =>
        {
            foreach (var sentence in Sentences.TextsOf(text))
            {
                var check = StatementChecker.Check(new Statement(sentence, [SampleEvidence.Of(text)]));

                check.IsSupported.ShouldBeTrue(sentence);
                check.Findings.ShouldHaveSingleItem().Window.ShouldNotBeNull().Quote.ShouldBe(sentence);
            }
        });

    [Fact]
    public void Any_whole_sentence_of_any_characters_is_supported_by_them() =>
        Check.Sample(Gen.String, text =>
        {
            foreach (var sentence in Sentences.TextsOf(text))
            {
                SampleEvidence.Check(text, sentence).Window.ShouldNotBeNull().Quote.ShouldBe(sentence);
            }
        });

    private static readonly string[] Pieces =
    [
        "the", "bridge", "Anna", "was", "closed", "and", "did", "not", "3,000", "“never”", "said,", "Dr.", "U.S.", "it.", "They?", "end!",
        "\n\n", "\n- ", "(see p. 3)", "桥。", "الجسر.", "; the", ", and he",
    ];

    private static Gen<string> Prose => Gen.Int[0, Pieces.Length - 1].Array[0, 60].Select(places => string.Join(' ', places.Select(i => Pieces[i])));
}
