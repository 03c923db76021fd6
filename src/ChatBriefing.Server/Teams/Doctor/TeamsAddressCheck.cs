using ChatBriefing.Server.Commands.Doctor;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Teams.Doctor;

/// <summary>Whether Teams can reach this server: it calls at an https address only.</summary>
internal sealed class TeamsAddressCheck(IOptions<TeamsOptions> options, IConfiguration configuration) : IDoctorCheck
{
    /// <inheritdoc/>
    public string Name => "Teams messaging endpoint";

    /// <inheritdoc/>
    public Task<CheckResult> RunAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.IsOn || options.Value.AllowUnauthenticated)
        {
            return Task.FromResult(CheckResult.Skipped("Teams calls from elsewhere are not expected"));
        }

        var isHttps = Uri.TryCreate(configuration["PublicUrl"], UriKind.Absolute, out var address) && address is { Scheme: "https", IsLoopback: false };
        return Task.FromResult(isHttps
            ? CheckResult.Fine($"set {address!.GetLeftPart(UriPartial.Path).TrimEnd('/')}/api/messages in the bot's registration")
            : CheckResult.Failed("PublicUrl is no https address: set it to the one that Teams and readers reach this server by"));
    }
}
