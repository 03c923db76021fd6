using System.ClientModel;
using Microsoft.Extensions.AI;

namespace ChatBriefing.Server.Models;

/// <summary>
/// Asks more plainly where a server does not know what it is asked for: first without the JSON schema, then without a
/// temperature too. The prompts describe the JSON in words, so the reply can be read all the same.
/// </summary>
internal sealed class PlainerChatClient(IChatClient inner) : DelegatingChatClient(inner)
{
    private const int Plainest = 2;

    private int plainness;

    /// <inheritdoc/>
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken)
    {
        var list = messages as IReadOnlyList<ChatMessage> ?? [.. messages];
        for (var level = Volatile.Read(ref plainness); ; level++)
        {
            try
            {
                var response = await base.GetResponseAsync(list, Plain(options, level), cancellationToken);
                Interlocked.Exchange(ref plainness, level);
                return response;
            }
            catch (ClientResultException fault) when (fault.Status is 400 or 422 or 501 && level < Plainest)
            {
                // The next round asks for less.
            }
        }
    }

    private static ChatOptions? Plain(ChatOptions? options, int level)
    {
        if (options is null || level == 0)
        {
            return options;
        }

        var plain = options.Clone();
        plain.ResponseFormat = null;
        plain.Temperature = level < Plainest ? plain.Temperature : null;
        return plain;
    }
}
