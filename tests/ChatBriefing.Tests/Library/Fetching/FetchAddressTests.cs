using ChatBriefing.Library.Fetching;

namespace ChatBriefing.Tests.Library.Fetching;

public sealed class FetchAddressTests
{
    [Theory]
    [InlineData("https://docs.chatbriefing.org/a%20b?c=d#e", "https://docs.chatbriefing.org/a%20b?c=d")]
    [InlineData("HTTP://Docs.ChatBriefing.ORG", "http://docs.chatbriefing.org/")]
    [InlineData("https://bücher.chatbriefing.org/", "https://bücher.chatbriefing.org/")]
    [InlineData("http://8.8.8.8:8080/", "http://8.8.8.8:8080/")]
    public void An_ordinary_address_is_read(string text, string expected)
    {
        FetchAddress.TryRead(text, out var address, out _).ShouldBeTrue();

        address!.ToString().ShouldBe(new Uri(expected).ToString());
    }

    [Theory]
    [InlineData("file:///etc/passwd", "http:// or https://")]
    [InlineData("gopher://8.8.8.8/", "http:// or https://")]
    [InlineData("//docs.chatbriefing.org/", "http:// or https://")]
    [InlineData("https://docs.chatbriefing.org\\@10.0.0.1/", "well-formed")]
    [InlineData("https://docs.chatbriefing.org/\r\nHost: x", "well-formed")]
    [InlineData("https://user:word@docs.chatbriefing.org/", "name or password")]
    [InlineData("https://docs.chatbriefing.org@10.0.0.1/", "name or password")]
    [InlineData("https://%31%30.0.0.1/", "well-formed")]
    [InlineData("http://0x7f000001/", "odd way")]
    [InlineData("http://0177.0.0.1/", "odd way")]
    [InlineData("http://2130706433/", "odd way")]
    [InlineData("http://127.1/", "odd way")]
    [InlineData("http://q177.0.0.1/", "odd way")]
    [InlineData("http://169.254.169.254.nip.io/", "odd way")]
    [InlineData("http://localhost/", "inner network")]
    [InlineData("http://printer.local/", "inner network")]
    [InlineData("http://metadata.google.internal/", "inner network")]
    [InlineData("http://a..b/", "well-formed")]
    public void An_address_that_could_mean_two_things_is_refused_with_the_mend(string text, string part)
    {
        FetchAddress.TryRead(text, out var address, out var objection).ShouldBeFalse();

        address.ShouldBeNull();
        objection!.ShouldContain(part);
    }

    [Fact]
    public void An_address_without_end_is_refused() =>
        FetchAddress.TryRead("https://docs.chatbriefing.org/" + new string('a', 3000), out _, out _).ShouldBeFalse();
}
