using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Teams.Api;

namespace ChatBriefing.Server.Teams.Posting;

/// <summary>Shows that the bot is at work: in a one-to-one chat by the first words of the answer's stream, elsewhere by "typing". Only when the work takes a while.</summary>
internal sealed class TeamsWorkSign(TeamsClient client, AnswerStreams streams, TeamsRates rates, RateBudget budget, TimeProvider time) : IWorkSign
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    /// <inheritdoc/>
    public string Platform => TeamsPlatform.Name;

    /// <inheritdoc/>
    public async Task ShowAsync(Turn turn, CancellationToken cancellationToken)
    {
        await Task.Delay(Patience, time, cancellationToken);
        if (turn.Conversation is { Kind: ConversationKind.Direct } && streams.IsOn && turn.Handle is not null)
        {
            await streams.BeginAsync(turn);
        }
        else if (turn.Conversation.Route is { } route && budget.Spend(rates.LimitsFor(turn.Conversation), time.GetUtcNow()) == TimeSpan.Zero)
        {
            await client.CallAsync(HttpMethod.Post, route, TeamsAddress.ActivitiesOf(turn.Conversation), new JsonObject { ["type"] = "typing" }, cancellationToken);
        }
    }
}
