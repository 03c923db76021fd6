using ChatBriefing.Channels;
using ChatBriefing.Channels.Posting;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Teams.Invokes;

/// <summary>Has a doubtful or failed post sent again, at the word of an admin: only a person can see whether it arrived.</summary>
internal sealed class ResendPress(IPostResender posts, IOptionsMonitor<ChannelOptions> options)
{
    /// <summary>What is said to who pressed.</summary>
    public async Task<string> PressAsync(string person, string key, CancellationToken cancellationToken)
    {
        if (!options.CurrentValue.Admins.Contains(person))
        {
            return new Notice(NoticeKind.OnlyAdmins).Text;
        }

        await posts.ResendAsync(key, cancellationToken);
        return new Notice(NoticeKind.PostResent).Text;
    }
}
