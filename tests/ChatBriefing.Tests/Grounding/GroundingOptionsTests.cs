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

    [Fact]
    public void A_channel_may_have_a_level_of_its_own()
    {
        var options = new GroundingOptions { Level = "Balanced", Channels = { ["C01"] = "lenient" } };

        (options.In("c01"), options.In("C02")).ShouldBe((Strictness.Lenient, Strictness.Balanced));
        new GroundingOptionsValidator().Validate(null, options).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public void A_level_of_a_channel_that_there_is_not_is_refused_by_its_name() =>
        new GroundingOptionsValidator().Validate(null, new GroundingOptions { Channels = { ["C01"] = "severe" } }).FailureMessage!
            .ShouldContain("Grounding:Channels:C01 'severe' is not known");
}
