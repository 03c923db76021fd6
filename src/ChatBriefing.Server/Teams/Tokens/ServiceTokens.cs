using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace ChatBriefing.Server.Teams.Tokens;

/// <summary>Gets the tokens that answers are sent with; they are kept until shortly before they run out.</summary>
internal sealed class ServiceTokens(IHttpClientFactory clients, IOptions<TeamsOptions> options) : IMsalHttpClientFactory
{
    /// <summary>Name of the HTTP client.</summary>
    public const string HttpName = "teams-login";

    private const string Resource = "https://api.botframework.com";

    private readonly Lock door = new();
    private IConfidentialClientApplication? app;
    private IManagedIdentityApplication? identity;

    /// <summary>The token; null where none is needed.</summary>
    /// <param name="isFresh">Whether a kept one is not to be used: it was refused.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="MsalException">None was given.</exception>
    public async Task<string?> GetAsync(bool isFresh, CancellationToken cancellationToken)
    {
        if (options.Value.AllowUnauthenticated)
        {
            return null;
        }

        var result = options.Value.ManagedIdentity
            ? await Identity().AcquireTokenForManagedIdentity(Resource).WithForceRefresh(isFresh).ExecuteAsync(cancellationToken)
            : await App().AcquireTokenForClient([$"{Resource}/.default"]).WithForceRefresh(isFresh).ExecuteAsync(cancellationToken);
        return result.AccessToken;
    }

    /// <inheritdoc />
    public HttpClient GetHttpClient() => clients.CreateClient(HttpName);

    private IConfidentialClientApplication App()
    {
        lock (door)
        {
            return app ??= ConfidentialClientApplicationBuilder.Create(options.Value.AppId)
                .WithClientSecret(options.Value.ClientSecret)
                .WithAuthority(new Uri($"{options.Value.LoginUrl.TrimEnd('/')}/{options.Value.TenantId}"), validateAuthority: false)
                .WithInstanceDiscovery(false)
                .WithHttpClientFactory(this)
                .Build();
        }
    }

    private IManagedIdentityApplication Identity()
    {
        lock (door)
        {
            return identity ??= ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(options.Value.AppId))
                .WithHttpClientFactory(this)
                .Build();
        }
    }
}
