using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace ChatBriefing.Server.Teams.Tokens;

/// <summary>
/// The keys by which activities are signed, kept for a day. A key that is unknown is looked for at once, so that a
/// roll-over loses nothing; how often is limited, since anybody can name an unknown key. While the keys cannot be
/// fetched the known ones stay good.
/// </summary>
internal sealed partial class SigningKeys(
    IHttpClientFactory clients,
    IOptions<TeamsOptions> options,
    TimeProvider time,
    ILogger<SigningKeys> logger) : IConfigurationManager<OpenIdConnectConfiguration>, IDisposable
{
    /// <summary>Name of the HTTP client.</summary>
    public const string HttpName = "teams-keys";

    private static readonly TimeSpan Life = TimeSpan.FromDays(1);
    private static readonly TimeSpan FetchLimit = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim door = new(1);
    private OpenIdConnectConfiguration? known;
    private DateTimeOffset fetchedAt;
    private DateTimeOffset lookedAt;

    /// <inheritdoc />
    public async Task<OpenIdConnectConfiguration> GetConfigurationAsync(CancellationToken cancel)
    {
        if (known is null || time.GetUtcNow() - fetchedAt > Life)
        {
            await LookAsync(kid: null, cancel);
        }

        return known ?? throw new KeysUnavailableException();
    }

    /// <summary>Looks for new keys when <paramref name="kid"/> is none of the known ones.</summary>
    public async Task ExpectAsync(string kid, CancellationToken cancellationToken)
    {
        var configuration = await GetConfigurationAsync(cancellationToken);
        if (!Has(configuration, kid))
        {
            await LookAsync(kid, cancellationToken);
        }
    }

    /// <summary>Nothing to do: unknown keys were looked for before the token was checked.</summary>
    public void RequestRefresh()
    {
    }

    /// <inheritdoc />
    public void Dispose() => door.Dispose();

    private async Task LookAsync(string? kid, CancellationToken cancellationToken)
    {
        await door.WaitAsync(cancellationToken);
        try
        {
            var now = time.GetUtcNow();
            var isFound = known is not null && (kid is null ? now - fetchedAt <= Life : Has(known, kid));
            if (!isFound && (known is null || now - lookedAt >= options.Value.KeyPace))
            {
                lookedAt = now;
                known = await FetchAsync(cancellationToken);
                fetchedAt = now;
            }
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotFetched(logger, fault.GetType().Name, fault.Message.ReplaceLineEndings(" "));
        }
        finally
        {
            door.Release();
        }
    }

    private async Task<OpenIdConnectConfiguration> FetchAsync(CancellationToken cancellationToken)
    {
        var address = options.Value.MetadataAddress;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(FetchLimit);
        using var http = clients.CreateClient(HttpName);
        var retriever = new HttpDocumentRetriever(http) { RequireHttps = !new Uri(address).IsLoopback };
        return await OpenIdConnectConfigurationRetriever.GetAsync(address, retriever, limit.Token);
    }

    private static bool Has(OpenIdConnectConfiguration configuration, string kid) => configuration.JsonWebKeySet?.Keys.Any(key => key.Kid == kid) == true;

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The keys that sign activities of Teams could not be fetched ({Kind}: {Reason}) Known ones stay good; check Teams:MetadataAddress and the network.")]
        public static partial void NotFetched(ILogger logger, string kind, string reason);
    }
}
