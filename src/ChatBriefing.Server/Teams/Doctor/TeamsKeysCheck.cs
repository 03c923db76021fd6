using ChatBriefing.Server.Commands.Doctor;
using ChatBriefing.Server.Teams.Tokens;
using ChatBriefing.Server.Teams.Wire;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace ChatBriefing.Server.Teams.Doctor;

/// <summary>Whether the keys that sign activities can be fetched, and one is endorsed for Teams.</summary>
internal sealed class TeamsKeysCheck(IOptions<TeamsOptions> options, SigningKeys keys) : IDoctorCheck
{
    /// <inheritdoc/>
    public string Name => "Teams signing keys";

    /// <inheritdoc/>
    public async Task<CheckResult> RunAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.IsOn || options.Value.AllowUnauthenticated)
        {
            return CheckResult.Skipped("no tokens are checked");
        }

        if (await TryFetchAsync(cancellationToken) is not { } configuration)
        {
            return CheckResult.Failed($"they cannot be fetched from {options.Value.MetadataAddress}: check the network, its proxy and Teams:MetadataAddress");
        }

        var endorsed = configuration.JsonWebKeySet.Keys.Count(key => Endorsements.Of(key).Contains(TeamsActivity.Teams));
        return endorsed > 0
            ? CheckResult.Fine($"{endorsed} of {configuration.JsonWebKeySet.Keys.Count} are endorsed for Teams")
            : CheckResult.Failed($"none at {options.Value.MetadataAddress} is endorsed for Teams: leave Teams:MetadataAddress out for the public cloud's");
    }

    private async Task<OpenIdConnectConfiguration?> TryFetchAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await keys.GetConfigurationAsync(cancellationToken);
        }
        catch (KeysUnavailableException)
        {
            return null;
        }
    }
}
