using ChatBriefing.Library.Learning;

namespace ChatBriefing.Tests.Library.Learning;

public sealed class BoostedTreesTests
{
    private const string Two = "# a note\n0.5\nA<1 B<2 1 -1 0.25\n";

    [Theory]
    [InlineData(0, 0, 1.5)]
    [InlineData(0, 2, -0.5)]
    [InlineData(1, 0, 0.75)]
    public void Add_up_the_leaves_that_a_row_comes_to(double a, double b, double sum) =>
        BoostedTrees.Parse(Two).Judge(new FeatureRow { ["A"] = a, ["B"] = b }).ShouldBe(1 / (1 + Math.Exp(-sum)), 1e-9);

    [Fact]
    public void Refuse_a_row_that_lacks_a_figure() =>
        Should.Throw<KeyNotFoundException>(() => BoostedTrees.Parse(Two).Judge(new FeatureRow { ["A"] = 0 }));
}
