using ChatBriefing.Server.Commands.Doctor;
using ChatBriefing.Server.Teams.Tokens;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;

namespace ChatBriefing.Server.Teams.Doctor;

/// <summary>Whether the settings are valid and a token for answers is given.</summary>
internal sealed class TeamsTokenCheck(IOptions<TeamsOptions> options, ServiceTokens tokens) : IDoctorCheck
{
    /// <inheritdoc/>
    public string Name => "Teams token";

    /// <inheritdoc/>
    public async Task<CheckResult> RunAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.IsOn)
        {
            return CheckResult.Skipped("Teams is off: Teams:AppId is not set");
        }

        if (options.Value.AllowUnauthenticated)
        {
            return CheckResult.Skipped("Teams:AllowUnauthenticated is set: a local client needs no token");
        }

        try
        {
            await tokens.GetAsync(isFresh: false, cancellationToken);
            return CheckResult.Fine($"given to {options.Value.AppId} by the tenant {options.Value.TenantId}");
        }
        catch (MsalServiceException fault)
        {
            return CheckResult.Failed($"the login says {fault.ErrorCode}: check Teams:AppId, Teams:TenantId and Teams:ClientSecret (its value, not its id), and that the secret has not run out");
        }
        catch (Exception fault) when (fault is MsalException or HttpRequestException)
        {
            return CheckResult.Failed($"{options.Value.LoginUrl} cannot be reached ({fault.GetType().Name}): check the network and its proxy");
        }
    }
}
