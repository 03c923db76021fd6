using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Web.SignIn;

/// <summary>Refuses settings that cannot work or would let in whoever comes by, at start and with the mend.</summary>
public sealed class SignInOptionsValidator(IConfiguration configuration) : IValidateOptions<SignInOptions>
{
    private const int MostHours = 24 * 31;

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, SignInOptions options)
    {
        var objections = (options.IsOn ? OnObjections(options) : OffObjections(options)).ToList();
        return objections.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(objections);
    }

    private IEnumerable<string> OffObjections(SignInOptions options)
    {
        if (options.ClientId.Length > 0 || options.ClientSecret.Length > 0 || options.Admins.Count > 0 || options.AllowedDomains.Count > 0)
        {
            yield return "SignIn:Authority is missing: set it to the address of the OpenID Connect provider, or leave out all SignIn settings to run without a sign-in.";
        }
        else if (!options.AllowAnyoneOnNetwork && ListenAddresses.FirstOpen(configuration) is { } open)
        {
            yield return $"{open} can be reached from other machines, and nobody has to sign in: set SignIn:Authority and SignIn:ClientId, listen on http://127.0.0.1:5080, or set SignIn:AllowAnyoneOnNetwork=true to let everybody on the network ask and read.";
        }
    }

    private IEnumerable<string> OnObjections(SignInOptions options)
    {
        if (!IsSafe(options.Authority))
        {
            yield return $"SignIn:Authority \"{options.Authority}\" is not an https address: set it to the address of the OpenID Connect provider, as https://login.example.com/realms/main.";
        }

        if (options.ClientId.Length == 0)
        {
            yield return "SignIn:ClientId is missing: set it to the id that this application has at the provider.";
        }

        if (ListenAddresses.FirstOpen(configuration) is not null && !IsSafe(configuration["PublicUrl"] ?? ""))
        {
            yield return "With SignIn, PublicUrl must be the https address that people open, since the provider sends them back there: set it, as https://chatbriefing.example.com.";
        }

        if (options.AllowAnyoneOnNetwork)
        {
            yield return "SignIn:AllowAnyoneOnNetwork and SignIn:Authority exclude each other: remove one of them.";
        }

        if (options.SessionHours is < 1 or > MostHours)
        {
            yield return $"SignIn:SessionHours must be 1 to {MostHours}; correct it.";
        }

        foreach (var admin in options.Admins.Where(admin => !AdminNames.IsValid(admin)))
        {
            yield return $"SignIn:Admins: \"{admin}\" names nobody; write an e-mail address, subject:ID or group:NAME.";
        }

        foreach (var domain in options.AllowedDomains.Where(domain => domain.Length == 0 || domain.Contains('@') || domain.Contains('*')))
        {
            yield return $"SignIn:AllowedDomains: \"{domain}\" is no domain; write it as example.com.";
        }
    }

    private static bool IsSafe(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));
}
