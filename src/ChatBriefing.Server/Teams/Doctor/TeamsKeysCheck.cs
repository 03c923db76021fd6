using ChatBriefing.Server.Commands.Doctor;
using ChatBriefing.Server.Teams.Tokens;
using ChatBriefing.Server.Teams.Wire;
using Microsoft.Extensions.Options;

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

        var configuration = await keys.GetConfigurationAsync(cancellationToken);
        var endorsed = configuration.JsonWebKeySet.Keys.Count(key => Endorsements.Of(key).Contains(TeamsActivity.Teams));
        return endorsed > 0
            ? CheckResult.Fine($"{endorsed} of {configuration.JsonWebKeySet.Keys.Count} are endorsed for Teams")
            : CheckResult.Failed($"none at {options.Value.MetadataAddress} is endorsed for Teams: leave Teams:MetadataAddress out for the public cloud's");
    }
}
