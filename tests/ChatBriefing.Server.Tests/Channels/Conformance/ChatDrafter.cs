using ChatBriefing.Drafting;
using ChatBriefing.Server.Tests.Web;

namespace ChatBriefing.Server.Tests.Channels.Conformance;

/// <summary>Drafts as the one of the pages' tests, and for four more questions fails, hangs and is very long.</summary>
internal sealed class ChatDrafter : IDrafter
{
    /// <summary>A question over which the server fails.</summary>
    public const string Faulty = "What does the workshop do when the server fails?";

    /// <summary>A question over which the server hangs until it is told to stop.</summary>
    public const string Hanging = "What does the workshop do when the server hangs?";

    /// <summary>A question with an answer longer than any platform takes in one message.</summary>
    public const string Long = "What does the charter of the river guild provide?";

    /// <summary>Another, whose answer says the same from the end.</summary>
    public const string LongBackwards = "What does the charter of the river guild provide, from its end?";

    private readonly ScriptedDrafter scripted = new();

    public async Task<Draft> DraftAsync(DraftRequest request, CancellationToken cancellationToken)
    {
        switch (request.Question)
        {
            case Faulty:
                throw new InvalidOperationException("The drafter is broken.");
            case Hanging:
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
                return Draft.Empty;
            case Long:
                return new Draft([.. WholeCharter(request)]);
            case LongBackwards:
                return new Draft([.. WholeCharter(request).Reverse()]);
            default:
                return await scripted.DraftAsync(request, cancellationToken);
        }
    }

    private static IEnumerable<DraftSentence> WholeCharter(DraftRequest request) => request.Passages
        .Where(passage => passage.Text.StartsWith(Charter.Opening, StringComparison.Ordinal))
        .OrderBy(passage => passage.Start)
        .SelectMany(passage => passage.Text.Split('\n').Select(sentence => new DraftSentence(sentence, [passage])));
}
