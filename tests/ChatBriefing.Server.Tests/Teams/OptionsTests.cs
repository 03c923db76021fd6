using ChatBriefing.Server.Teams;
using Microsoft.Extensions.Configuration;

namespace ChatBriefing.Server.Tests.Teams;

/// <summary>Settings that cannot work or would not be safe are refused at the start, with the mend.</summary>
public sealed class OptionsTests
{
    private const string Id = "22222222-2222-2222-2222-222222222222";

    [Theory]
    [InlineData("Development", "http://127.0.0.1:5080", null)]
    [InlineData("Development", "http://localhost:5080", null)]
    [InlineData("Development", "http://[::1]:5080", null)]
    [InlineData("Development", "", null)]
    [InlineData("Production", "http://127.0.0.1:5080", "outside Development")]
    [InlineData("Staging", "http://127.0.0.1:5080", "outside Development")]
    [InlineData("Development", "http://0.0.0.0:5080", "beyond this machine")]
    [InlineData("Development", "http://*:5080", "beyond this machine")]
    [InlineData("Development", "http://127.0.0.1:5080;http://10.0.0.7:80", "beyond this machine")]
    [InlineData("Development", "http://chatbriefing.test", "beyond this machine")]
    public void Activities_without_a_token_are_taken_in_development_and_on_loopback_only(string environment, string urls, string? objection)
    {
        var found = Validate(new TeamsOptions { AllowUnauthenticated = true }, environment, urls);
        (objection is null ? found.Count == 0 : found.Exists(text => text.Contains(objection, StringComparison.Ordinal))).ShouldBeTrue(string.Join('\n', found));
    }

    [Fact]
    public void Without_settings_Teams_is_off() => Validate(new TeamsOptions()).ShouldBeEmpty();

    [Fact]
    public void Good_settings_are_taken() => Validate(Good()).ShouldBeEmpty();

    [Fact]
    public void Each_setting_that_cannot_work_is_named()
    {
        Broken(options => options.AppId = "").ShouldContain("Teams:AppId");
        Broken(options => options.AppId = "my-bot").ShouldContain("Teams:AppId");
        Broken(options => options.TenantId = "").ShouldContain("Teams:TenantId");
        Broken(options => options.ClientSecret = "").ShouldContain("Teams:ClientSecret");
        Broken(options => options.ManagedIdentity = true).ShouldContain("Teams:ManagedIdentity");
        Broken(options => options.MetadataAddress = "http://keys.test/").ShouldContain("Teams:MetadataAddress");
        Broken(options => options.LoginUrl = "login").ShouldContain("Teams:LoginUrl");
        Broken(options => options.CallTimeout = TimeSpan.Zero).ShouldContain("Teams:CallTimeout");
        Broken(options => options.MaxBodyBytes = 1).ShouldContain("Teams:MaxBodyBytes");
        Broken(options => options.CardBytes = 1 << 20).ShouldContain("Teams:CardBytes");
        Broken(options => options.ThreadLimits.Add(7)).ShouldContain("Teams:ThreadLimits");
    }

    private static TeamsOptions Good() => new() { AppId = Id, TenantId = Id, ClientSecret = "secret" };

    private static string Broken(Action<TeamsOptions> spoil)
    {
        var options = Good();
        spoil(options);
        return string.Join('\n', Validate(options));
    }

    private static List<string> Validate(TeamsOptions options, string environment = "Production", string urls = "")
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Urls"] = urls }).Build();
        return [.. new TeamsOptionsValidator(configuration, environment == "Development").Validate(null, options).Failures ?? []];
    }
}
