using ChatBriefing.Server.Slack.Api;
using ChatBriefing.Server.Slack.Wire;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Slack.Posting;

/// <summary>What is known of the workspace that the bot token belongs to.</summary>
internal sealed class SlackInstallation(SlackClient client, IOptions<SlackOptions> options)
{
    private volatile SlackIdentity? identity;
    private volatile bool isRevoked;

    /// <summary>The bot and its workspace; null until Slack has told it.</summary>
    public SlackIdentity? Identity => identity;

    /// <summary>Whether the app was uninstalled: then nothing is sent any more.</summary>
    public bool IsRevoked => isRevoked;

    /// <summary>Asks Slack who the token belongs to.</summary>
    public async Task<SlackIdentity> IdentifyAsync(CancellationToken cancellationToken)
    {
        var answer = await client.ReadAsync("auth.test", new Dictionary<string, string>(), cancellationToken);
        return identity = new SlackIdentity(answer.Text("team_id"), answer.Text("enterprise_id"), answer.Text("user_id"), answer.Text("bot_id"));
    }

    /// <summary>
    /// Whether events of one of these workspaces are for us. Before Slack has told who we are all are taken: the token
    /// opens no other workspace, so nothing could be posted to a stranger.
    /// </summary>
    public bool Serves(IEnumerable<string> teams) =>
        identity is not { } known || teams.Any(team => team == known.TeamId || (known.EnterpriseId.Length > 0 && team == known.EnterpriseId) || options.Value.Workspaces.Contains(team));

    /// <summary>Whether the token belongs to this workspace, or the settings name it: its admins are ours. Before Slack has told who we are it does not.</summary>
    public bool Holds(string team) => team.Length > 0 && (identity?.TeamId == team || options.Value.Workspaces.Contains(team));

    /// <summary>The app was uninstalled or its token revoked.</summary>
    /// <param name="team">The workspace that took its access away; one that the token does not belong to changes nothing.</param>
    /// <returns>Whether it was the token's.</returns>
    public bool Revoke(string team)
    {
        var isOurs = identity is not { } known || team == known.TeamId || (known.EnterpriseId.Length > 0 && team == known.EnterpriseId);
        isRevoked |= isOurs;
        return isOurs;
    }
}
