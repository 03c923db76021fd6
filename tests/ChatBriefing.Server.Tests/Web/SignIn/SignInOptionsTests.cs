using ChatBriefing.Server.Web.SignIn;
using Microsoft.Extensions.Configuration;

namespace ChatBriefing.Server.Tests.Web.SignIn;

public sealed class SignInOptionsTests
{
    private static readonly string[] Good = ["SignIn:Authority=https://login.example.com", "SignIn:ClientId=bot"];

    [Theory]
    [InlineData("SignIn:ClientId is missing", "SignIn:Authority=https://login.example.com")]
    [InlineData("SignIn:Authority is missing", "SignIn:ClientId=bot")]
    [InlineData("SignIn:Authority is missing", "SignIn:Admins:0=ann@example.com")]
    [InlineData("is not an https address", "SignIn:Authority=http://login.example.com", "SignIn:ClientId=bot")]
    [InlineData("is not an https address", "SignIn:Authority=login.example.com", "SignIn:ClientId=bot")]
    [InlineData("PublicUrl must be the https address", "SignIn:Authority=https://login.example.com", "SignIn:ClientId=bot", "Urls=http://0.0.0.0:80")]
    [InlineData("PublicUrl must be the https address", "SignIn:Authority=https://login.example.com", "SignIn:ClientId=bot", "Urls=http://0.0.0.0:80", "PublicUrl=http://bot.example.com")]
    [InlineData("exclude each other", "SignIn:Authority=https://login.example.com", "SignIn:ClientId=bot", "SignIn:AllowAnyoneOnNetwork=true")]
    [InlineData("names nobody", "SignIn:Authority=https://login.example.com", "SignIn:ClientId=bot", "SignIn:Admins:0=ann")]
    [InlineData("names nobody", "SignIn:Authority=https://login.example.com", "SignIn:ClientId=bot", "SignIn:Admins:0=group:")]
    [InlineData("is no domain", "SignIn:Authority=https://login.example.com", "SignIn:ClientId=bot", "SignIn:AllowedDomains:0=@example.com")]
    [InlineData("SessionHours must be", "SignIn:Authority=https://login.example.com", "SignIn:ClientId=bot", "SignIn:SessionHours=0")]
    [InlineData("can be reached from other machines", "Urls=http://0.0.0.0:80")]
    [InlineData("can be reached from other machines", "Urls=http://127.0.0.1:80;http://*:81")]
    [InlineData("can be reached from other machines", "Urls=http://+:80")]
    [InlineData("can be reached from other machines", "Urls=http://[::]:80")]
    [InlineData("can be reached from other machines", "Urls=http://192.168.1.5:80")]
    [InlineData("can be reached from other machines", "Urls=http://localhost.example.com:80")]
    [InlineData("can be reached from other machines", "Urls=http://127.0.0.1:80", "Kestrel:Endpoints:A:Url=http://0.0.0.0:81")]
    [InlineData("can be reached from other machines", "HTTP_PORTS=8080")]
    public void Settings_that_cannot_work_are_refused_in_one_line(string part, params string[] settings)
    {
        var result = Validate(settings);

        result.Failed.ShouldBeTrue();
        result.Failures.ShouldHaveSingleItem().ShouldContain(part);
        result.Failures.ShouldAllBe(failure => !failure.Contains('\n'));
    }

    [Theory]
    [InlineData("Urls=http://127.0.0.1:5080")]
    [InlineData("Urls=http://localhost:5080;http://[::1]:5080;http://127.0.0.2:80")]
    [InlineData("Urls=http://unix:/run/chatbriefing.sock")]
    [InlineData("Urls=http://0.0.0.0:80", "SignIn:AllowAnyoneOnNetwork=true")]
    [InlineData("Urls=http://127.0.0.1:80", "HTTP_PORTS=8080")]
    public void Settings_for_this_machine_or_with_the_permission_are_taken(params string[] settings) => Validate(settings).Succeeded.ShouldBeTrue();

    [Theory]
    [InlineData("SignIn:Admins:0=ann@example.com", "SignIn:Admins:1=group:Librarians", "SignIn:Admins:2=subject:4711", "SignIn:AllowedDomains:0=example.com")]
    [InlineData("Urls=http://0.0.0.0:80", "PublicUrl=https://bot.example.com")]
    public void Settings_of_a_sign_in_are_taken(params string[] settings) => Validate([.. Good, .. settings]).Succeeded.ShouldBeTrue();

    private static Microsoft.Extensions.Options.ValidateOptionsResult Validate(string[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => setting.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], (string?)pair[1])))
            .Build();
        var options = new SignInOptions();
        configuration.GetSection(SignInOptions.Section).Bind(options);
        return new SignInOptionsValidator(configuration).Validate(null, options);
    }
}
