using ChatBriefing.Server.Slack.Api;
using ChatBriefing.Server.Slack.Wire;

namespace ChatBriefing.Server.Slack.Sockets;

/// <summary>Asks Slack for the address of a new socket and connects to it.</summary>
internal sealed class SocketOpener(SlackClient client, EnvelopeTaker taker)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <summary>A socket that Slack has greeted.</summary>
    /// <exception cref="SlackException">Slack gives no address.</exception>
    /// <exception cref="System.Net.WebSockets.WebSocketException">It cannot be reached.</exception>
    public async Task<SlackSocket> OpenAsync(CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Longest);
        var answer = await client.OpenConnectionAsync(limit.Token);
        return Uri.TryCreate(answer.Text("url"), UriKind.Absolute, out var address) && IsSafe(address)
            ? await SlackSocket.OpenAsync(address, taker, limit.Token)
            : throw new SlackException("apps.connections.open", "no_secure_address", "");
    }

    private static bool IsSafe(Uri address) => address.Scheme == Uri.UriSchemeWss || (address.Scheme == Uri.UriSchemeWs && address.IsLoopback);
}
