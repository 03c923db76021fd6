using ChatBriefing.Library.Collections;

namespace ChatBriefing.Server.Tests.Web.SignIn;

/// <summary>A server at which people sign in, and its provider.</summary>
public sealed class SignInServer : IAsyncLifetime
{
    /// <summary>The server.</summary>
    public WebServer Web { get; private set; } = null!;

    /// <summary>The provider.</summary>
    public FakeProvider Provider { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Provider = await FakeProvider.StartAsync();
        Web = new WebServer(SettingsFor(Provider), ReaderName.SignedIn);
        await Web.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Web.DisposeAsync();
        await Provider.DisposeAsync();
    }

    /// <summary>A browser that nobody has signed in with.</summary>
    internal FakeBrowser Open()
    {
        (Provider.Person, Provider.Spoiled, Provider.Asks) = (FakePerson.Reader, Spoiled.Nothing, false);
        return new FakeBrowser(Web.Url);
    }

    /// <summary>A browser with which the person has signed in.</summary>
    internal async Task<FakeBrowser> OpenAsync(FakePerson person)
    {
        var browser = Open();
        Provider.Person = person;
        (await browser.WalkAsync("/")).Path.ShouldBe("/");
        return browser;
    }

    internal static string[] SettingsFor(FakeProvider provider) =>
    [
        $"--SignIn:Authority={provider.Url}", $"--SignIn:ClientId={FakeProvider.ClientId}", $"--SignIn:ClientSecret={FakeProvider.Secret}",
        "--SignIn:AllowedDomains:0=example.com", "--SignIn:Admins:0=ann@example.com", "--SignIn:Admins:1=group:Librarians", "--SignIn:Admins:2=subject:svc-import",
    ];
}
