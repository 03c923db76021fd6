namespace ChatBriefing.Server.Teams;

/// <summary>How the Teams bot is reached and whom it serves (section <c>Teams</c>). Without an app id Teams is off.</summary>
public sealed class TeamsOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Teams";

    /// <summary>Where the keys are published by which the public cloud signs activities.</summary>
    public const string DefaultMetadataAddress = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Who signs activities in the public cloud.</summary>
    public const string DefaultIssuer = "https://api.botframework.com";

    /// <summary>Where the public cloud gives out tokens.</summary>
    public const string DefaultLoginUrl = "https://login.microsoftonline.com";

    /// <summary>The bot's app id (a GUID). Default: none, and Teams is off.</summary>
    public string AppId { get; set; } = "";

    /// <summary>The tenant (a GUID) that the bot is registered in, and the first that is served. Default: none.</summary>
    public string TenantId { get; set; } = "";

    /// <summary>The app's client secret. Default: none; then <see cref="ManagedIdentity"/> is needed.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>Whether the user-assigned managed identity whose client id is <see cref="AppId"/> takes the secret's place. Default: false.</summary>
    public bool ManagedIdentity { get; set; }

    /// <summary>Whether activities are taken without a token, and answered without one: for a local client, in Development and on loopback only. Default: false.</summary>
    public bool AllowUnauthenticated { get; set; }

    /// <summary>Tenants that are served beside <see cref="TenantId"/>. Default: none.</summary>
    public IList<string> Tenants { get; } = [];

    /// <summary>Where the signing keys are published. Default: <see cref="DefaultMetadataAddress"/>.</summary>
    public string MetadataAddress { get; set; } = DefaultMetadataAddress;

    /// <summary>Who must have signed an activity's token. Default: <see cref="DefaultIssuer"/>.</summary>
    public string Issuer { get; set; } = DefaultIssuer;

    /// <summary>Where tokens for answers are asked for. Default: <see cref="DefaultLoginUrl"/>.</summary>
    public string LoginUrl { get; set; } = DefaultLoginUrl;

    /// <summary>How long after a look for new signing keys the next unknown key may cause another. Default: 10 s; 0 s to 5 min.</summary>
    public TimeSpan KeyPace { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a call of the service may take. Default: 10 s; 1 s to 60 s.</summary>
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long an invoke may take before it is answered with a word of excuse: Teams gives up after some 5 s in a search, 15 s elsewhere. Default: 4.5 s; 1 s to 14 s.</summary>
    public TimeSpan InvokeLimit { get; set; } = TimeSpan.FromSeconds(4.5);

    /// <summary>Most bytes of an activity. Default: 1 MiB; 64 KiB to 8 MiB.</summary>
    public int MaxBodyBytes { get; set; } = 1 << 20;

    /// <summary>Most bytes of a message, counted as UTF-16. Teams refuses above 100 KB. Default: 80 KiB; 20 KiB to 100 KiB.</summary>
    public int MessageBytes { get; set; } = 80 << 10;

    /// <summary>Most bytes of a card, counted as UTF-16. Default: 20 KiB; 8 KiB to 28 KiB.</summary>
    public int CardBytes { get; set; } = 20 << 10;

    /// <summary>Whether answers in one-to-one chats are streamed, checked sentence by checked sentence. Default: true.</summary>
    public bool Stream { get; set; } = true;

    /// <summary>Time between the end of one call of a stream and the next. Default: 1 s; 0 s to 5 s.</summary>
    public TimeSpan StreamPace { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Most posts into a chat or channel within 1 s, 2 s, 30 s and an hour. Default: 7, 8, 60, 1,800, which is Teams' limit.</summary>
    public IList<int> ThreadLimits { get; } = [];

    /// <summary>Most calls a second in one tenant. Default: 50; 1 to 1,000.</summary>
    public int TenantLimit { get; set; } = 50;

    /// <summary>Whether Teams is on.</summary>
    public bool IsOn => AppId.Length > 0 || AllowUnauthenticated;

    /// <summary>Whether a tenant is served.</summary>
    public bool Serves(string tenant) => tenant.Length > 0 && (Same(tenant, TenantId) || Tenants.Any(other => Same(tenant, other)));

    private static bool Same(string first, string second) => string.Equals(first, second, StringComparison.OrdinalIgnoreCase);
}
