using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Web.SignIn;

/// <summary>Whether one can sign out at the provider; not all of them offer it.</summary>
internal static class ProviderExit
{
    /// <summary>What its description says; false when there is no provider or it does not answer.</summary>
    public static async Task<bool> IsThereAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!services.GetRequiredService<IOptions<SignInOptions>>().Value.IsOn)
        {
            return false;
        }

        try
        {
            var options = services.GetRequiredService<IOptionsMonitor<OpenIdConnectOptions>>().Get(SignInSchemes.Provider);
            var description = await options.ConfigurationManager!.GetConfigurationAsync(cancellationToken);
            return !string.IsNullOrEmpty(description.EndSessionEndpoint);
        }
        catch (Exception fault) when (fault is InvalidOperationException or IOException or HttpRequestException)
        {
            return false;
        }
    }
}
