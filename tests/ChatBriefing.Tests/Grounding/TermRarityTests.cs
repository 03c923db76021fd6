using ChatBriefing.Grounding.Scoring;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Tests.Grounding;

public sealed class TermRarityTests
{
    private const int MostBytes = 200_000;

    [Fact]
    public void A_term_weighs_the_more_the_fewer_documents_hold_it()
    {
        var rarity = TermRarity.Parse(new StringReader("100\n90 people\n3 crane pier\n"));

        rarity.Of("people").ShouldBeInRange(0, 0.1);
        rarity.Of("crane").ShouldBe(rarity.Of("pier"));
        rarity.Of("crane").ShouldBeGreaterThan(rarity.Of("people"));
        rarity.Of("never seen").ShouldBe(1);
    }

    [Fact]
    public void The_shipped_table_knows_common_words_and_is_small()
    {
        TermRarity.Shipped.Of(Stemmer.Stem("people")).ShouldBeLessThan(TermRarity.Shipped.Of(Stemmer.Stem("rebuilt")));
        foreach (var name in new[] { "term-rarity.txt", "claim.trees" })
        {
            using var stream = typeof(TermRarity).Assembly.GetManifestResourceStream(name);
            stream.ShouldNotBeNull().Length.ShouldBeInRange(1_000, MostBytes);
        }
    }
}
