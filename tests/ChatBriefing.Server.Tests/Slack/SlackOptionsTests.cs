using ChatBriefing.Server.Slack;
using Microsoft.Extensions.Configuration;

namespace ChatBriefing.Server.Tests.Slack;

/// <summary>Settings that cannot work or would not be safe are refused at the start.</summary>
public sealed class SlackOptionsTests
{
    [Fact]
    public void The_settings_that_ship_are_the_defaults()
    {
        var shipped = new ConfigurationBuilder().AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: false).Build();

        shipped.GetSection(SlackOptions.Section).Get<SlackOptions>().ShouldBeEquivalentTo(new SlackOptions());
    }

    [Fact]
    public void Without_any_setting_Slack_is_off() => Failures(new SlackOptions()).ShouldBeEmpty();

    [Theory]
    [InlineData("xoxb-1", "secret", "", "")]
    [InlineData("xoxb-1", "", "xapp-1", "")]
    [InlineData("xoxb-1", "", "", "SigningSecret is empty")]
    [InlineData("xoxb-1", "  ", "", "SigningSecret is empty")]
    [InlineData("xoxb-1", "secret ", "", "space at an end")]
    [InlineData("", "secret", "", "BotToken is missing")]
    [InlineData("", "", "xapp-1", "BotToken is missing")]
    [InlineData("xoxp-1", "secret", "", "not a bot token")]
    [InlineData("xoxb-1", "secret", "xoxb-1", "not an app-level token")]
    public void Tokens_and_secrets_must_belong_together(string bot, string secret, string app, string expected)
    {
        var failures = Failures(new SlackOptions { BotToken = bot, SigningSecret = secret, AppToken = app });

        (expected.Length == 0 ? failures.Count == 0 : failures.Any(failure => failure.Contains(expected, StringComparison.Ordinal))).ShouldBeTrue(string.Join(' ', failures));
    }

    [Theory]
    [InlineData("https://slack.com/api/", true)]
    [InlineData("http://127.0.0.1:4003/api/", true)]
    [InlineData("http://slack.com/api/", false)]
    [InlineData("slack.com", false)]
    [InlineData("", false)]
    public void Tokens_go_to_encrypted_addresses_or_to_this_machine(string address, bool isFine) =>
        (Failures(new SlackOptions { BotToken = "xoxb-1", SigningSecret = "s", ApiUrl = address }).Count == 0).ShouldBe(isFine);

    [Fact]
    public void Numbers_are_kept_in_their_ranges()
    {
        var options = new SlackOptions { BotToken = "xoxb-1", SigningSecret = "s", Sockets = 11, MaxBodyBytes = 1, PostsPerMinute = 0, CallTimeout = TimeSpan.Zero, SocketStagger = TimeSpan.FromHours(1) };

        Failures(options).Count.ShouldBe(5);
    }

    [Fact]
    public void The_server_does_not_start_with_an_empty_secret()
    {
        string[] settings = ["--Urls=http://127.0.0.1:0", "--Slack:BotToken=xoxb-1", "--Slack:SigningSecret=", "--Logging:LogLevel:Default=None"];

        Should.Throw<Microsoft.Extensions.Options.OptionsValidationException>(() => ServerHost.Build(settings)).Message.ShouldContain("SigningSecret");
    }

    private static List<string> Failures(SlackOptions options) => [.. new SlackOptionsValidator().Validate(null, options).Failures ?? []];
}
