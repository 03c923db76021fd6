namespace ChatBriefing.Server.Web.SignIn;

/// <summary>Who may use pages and API (settings <c>SignIn</c>): people of an OpenID Connect provider, or, without one, whoever is at this machine.</summary>
public sealed class SignInOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "SignIn";

    /// <summary>Address of the provider, below which its description is found at <c>/.well-known/openid-configuration</c>. Default: none, and nobody signs in.</summary>
    public string Authority { get; set; } = "";

    /// <summary>Id of this application at the provider; the audience of its tokens.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>The application's secret; none for a public client. Default: none.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>Who may change things: an e-mail address, "subject:ID" or "group:NAME". Default: nobody; the command line always can.</summary>
    public IList<string> Admins { get; init; } = [];

    /// <summary>The claim that names a person's groups.</summary>
    /// <value>The default value is "groups".</value>
    public string GroupsClaim { get; set; } = "groups";

    /// <summary>Domains of e-mail addresses that are let in. Default: none, and everybody whom the provider lets in.</summary>
    public IList<string> AllowedDomains { get; init; } = [];

    /// <summary>
    /// Whether an e-mail address counts that the provider does not say to have verified (claim <c>email_verified</c>). Only for
    /// providers at which nobody can choose their own address. Default: false.
    /// </summary>
    public bool TrustEmail { get; set; }

    /// <summary>Scopes that are asked for besides openid, profile and email. Default: none.</summary>
    public IList<string> Scopes { get; init; } = [];

    /// <summary>Hours until one has to sign in again.</summary>
    /// <value>The default value is 12.</value>
    public int SessionHours { get; set; } = 12;

    /// <summary>
    /// Whether, without a provider, everybody who reaches this server over the network may ask and read; changes need the
    /// token all the same. Default: false, and only this machine is listened to.
    /// </summary>
    public bool AllowAnyoneOnNetwork { get; set; }

    /// <summary>Whether people sign in.</summary>
    public bool IsOn => Authority.Length > 0;
}
