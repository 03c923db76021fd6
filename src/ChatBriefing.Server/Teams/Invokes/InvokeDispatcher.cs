using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Server.Teams.Intake;
using ChatBriefing.Server.Teams.Wire;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Teams.Invokes;

/// <summary>Answers invokes within the same call, and within the time that Teams waits.</summary>
internal sealed class InvokeDispatcher(CardInvokes cards, FeedbackInvokes feedback, SearchInvokes search, AskAboutInvokes askAbout, LinkInvokes links, TimeProvider time, IOptions<TeamsOptions> options)
{
    /// <summary>The answer; 501 for an invoke that this bot does not know.</summary>
    public async Task<TeamsResponse> AnswerAsync(TeamsActivity activity, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.Value.InvokeLimit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await (DispatchAsync(activity, either.Token) ?? Task.FromResult(TeamsResponse.Unknown));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return TooSlow(activity.Name);
        }
    }

    private Task<TeamsResponse>? DispatchAsync(TeamsActivity activity, CancellationToken cancellationToken) => activity.Name switch
    {
        _ when activity.Person.Length == 0 => null,
        "adaptiveCard/action" => cards.AnswerAsync(activity, cancellationToken),
        "message/fetchTask" => Task.FromResult(FeedbackInvokes.AskWhy(activity)),
        "message/submitAction" => feedback.StoreAsync(activity, cancellationToken),
        "composeExtension/query" => search.AnswerAsync(activity, cancellationToken),
        "composeExtension/queryLink" => links.AnswerAsync(activity, cancellationToken),
        "composeExtension/fetchTask" => Task.FromResult(askAbout.Ask(activity)),
        "composeExtension/submitAction" => askAbout.AnswerAsync(activity, cancellationToken),
        _ => null,
    };

    private static TeamsResponse TooSlow(string name)
    {
        var text = new Notice(NoticeKind.TooSlow).Text;
        return name switch
        {
            "adaptiveCard/action" => CardInvokes.Tell(text),
            "message/submitAction" => TeamsResponse.Of([]),
            "composeExtension/query" or "composeExtension/queryLink" => TeamsResponse.Of(Extension.Message(text)),
            _ => TeamsResponse.Of(new JsonObject { ["task"] = new JsonObject { ["type"] = "message", ["value"] = text } }),
        };
    }
}
