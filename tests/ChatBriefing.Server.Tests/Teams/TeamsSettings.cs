using ChatBriefing.Server.Teams.Api;
using ChatBriefing.Server.Teams.Tokens;
using ChatBriefing.Server.Tests.Teams.Fakes;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Teams;

/// <summary>The settings of a server whose Teams is a fake.</summary>
internal static class TeamsSettings
{
    public static IReadOnlyList<string> All =>
    [
        $"--Teams:AppId={FakeTeams.AppId}", $"--Teams:TenantId={FakeTeams.Tenant}", $"--Teams:ClientSecret={FakeTeams.Secret}",
        $"--Teams:MetadataAddress={FakeTeams.Metadata}", $"--Teams:LoginUrl={FakeTeams.Login}", "--Teams:KeyPace=00:00:00",
    ];

    /// <summary>Puts the fake in the place of the service, the login and the keys.</summary>
    public static void Fake(IServiceCollection services, FakeTeams teams)
    {
        foreach (var name in (string[])[TeamsClient.HttpName, ServiceTokens.HttpName, SigningKeys.HttpName])
        {
            services.AddHttpClient(name).ConfigurePrimaryHttpMessageHandler(() => new FakeTeamsHandler(teams));
        }
    }
}
