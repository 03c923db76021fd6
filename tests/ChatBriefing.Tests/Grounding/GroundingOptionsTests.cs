using ChatBriefing.Grounding;

namespace ChatBriefing.Tests.Grounding;

public sealed class GroundingOptionsTests
{
    [Fact]
    public void Without_a_setting_the_check_is_strict() => new GroundingOptions().Strictness.ShouldBe(Strictness.Strict);

    [Theory]
    [InlineData("strict", Strictness.Strict)]
    [InlineData("Balanced", Strictness.Balanced)]
    [InlineData(" LENIENT ", Strictness.Lenient)]
    public void A_level_goes_by_its_name_in_any_case(string level, Strictness expected)
    {
        var options = new GroundingOptions { Level = level };

        options.Strictness.ShouldBe(expected);
        new GroundingOptionsValidator().Validate(null, options).Succeeded.ShouldBeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("Strict, Lenient")]
    [InlineData("loose")]
    public void Another_level_is_refused_with_the_mend(string level)
    {
        var result = new GroundingOptionsValidator().Validate(null, new GroundingOptions { Level = level });

        result.Failed.ShouldBeTrue();
        result.FailureMessage.ShouldContain("Strict, Balanced, Lenient");
    }
}
