using System.Net;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Teams;

/// <summary>Refuses settings that cannot work or would not be safe, at start and with the mend.</summary>
public sealed class TeamsOptionsValidator(IConfiguration configuration, bool isDevelopment) : IValidateOptions<TeamsOptions>
{
    private const string Default = "http://127.0.0.1:5080";

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, TeamsOptions options)
    {
        var objections = Objections(options).Concat(TeamsRanges.Objections(options)).ToList();
        return objections.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(objections);
    }

    private IEnumerable<string> Objections(TeamsOptions options)
    {
        if (options.AllowUnauthenticated)
        {
            return OpenObjections();
        }

        if (options.AppId.Length == 0)
        {
            return options.ClientSecret.Length > 0 || options.TenantId.Length > 0 || options.ManagedIdentity
                ? ["Teams:AppId is missing: set it to the bot's app id, or leave out all Teams settings to run without Teams."]
                : [];
        }

        return ClosedObjections(options);
    }

    /// <summary>Anybody who reaches the address could speak for anybody, so it must be this machine's own.</summary>
    private IEnumerable<string> OpenObjections()
    {
        if (!isDevelopment)
        {
            yield return "Teams:AllowUnauthenticated is set outside Development: remove it, or set ASPNETCORE_ENVIRONMENT=Development on a developer's machine.";
        }

        var urls = configuration["Urls"] is { Length: > 0 } given ? given : Default;
        if (!urls.Split(';', StringSplitOptions.RemoveEmptyEntries).All(IsHere) || configuration.GetSection("Kestrel:Endpoints").GetChildren().Any())
        {
            yield return $"Teams:AllowUnauthenticated is set, and the server listens beyond this machine ({urls}): listen on http://127.0.0.1 only, or remove it.";
        }
    }

    private static IEnumerable<string> ClosedObjections(TeamsOptions options)
    {
        if (!Guid.TryParse(options.AppId, out _))
        {
            yield return "Teams:AppId is not a GUID: copy the \"Microsoft App ID\" of the bot.";
        }

        if (!Guid.TryParse(options.TenantId, out _))
        {
            yield return "Teams:TenantId is not a GUID: set it to the tenant that the bot is registered in; only that tenant and Teams:Tenants are served.";
        }

        if (string.IsNullOrWhiteSpace(options.ClientSecret) == !options.ManagedIdentity)
        {
            yield return "Set Teams:ClientSecret to the app's client secret, or Teams:ManagedIdentity to true, and not both.";
        }

        (string Name, string Address)[] addresses = [(nameof(options.MetadataAddress), options.MetadataAddress), (nameof(options.LoginUrl), options.LoginUrl)];
        foreach (var (name, address) in addresses.Where(pair => !IsSecret(pair.Address)))
        {
            yield return $"Teams:{name} \"{address}\" is not an https address: leave it out for the public cloud's.";
        }
    }

    private static bool IsSecret(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));

    private static bool IsHere(string url) =>
        Uri.TryCreate(url.Trim(), UriKind.Absolute, out var uri) && (uri.IsLoopback || (IPAddress.TryParse(uri.Host, out var address) && IPAddress.IsLoopback(address)));
}
