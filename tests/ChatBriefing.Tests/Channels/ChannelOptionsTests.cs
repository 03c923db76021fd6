using ChatBriefing.Channels;

namespace ChatBriefing.Tests.Channels;

public sealed class ChannelOptionsTests
{
    [Fact]
    public void The_defaults_can_work() => Faults(_ => { }).ShouldBeNull();

    [Fact]
    public void A_limit_out_of_range_is_named() => Faults(options => options.Parallelism = 0).ShouldNotBeNull().ShouldContain("Channels:Parallelism");

    [Fact]
    public void Sending_may_not_take_longer_than_a_lease() =>
        Faults(options => options.PostLimit = options.Lease).ShouldNotBeNull().ShouldContain("Channels:PostLimit must be shorter");

    private static string? Faults(Action<ChannelOptions> change)
    {
        var options = new ChannelOptions();
        change(options);
        return new ChannelOptionsValidator().Validate(null, options).FailureMessage;
    }
}
