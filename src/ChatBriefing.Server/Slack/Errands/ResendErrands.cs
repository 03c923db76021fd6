using ChatBriefing.Channels;
using ChatBriefing.Channels.Posting;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Slack.Errands;

/// <summary>Sends a post that failed again, for an admin.</summary>
internal sealed class ResendErrands(IPostResender posts, IOptionsMonitor<ChannelOptions> options)
{
    /// <summary>Sends the post with this key again; null when the person is no admin.</summary>
    public Errand? Resend(string key, string person) => options.CurrentValue.Admins.Contains(person)
        ? new Errand("sending a post again", cancellationToken => posts.ResendAsync(key, cancellationToken))
        : null;
}
