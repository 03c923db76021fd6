using ChatBriefing.Asking;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Handling;
using ChatBriefing.Library;
using ChatBriefing.Server.Storage.Auditing;

namespace ChatBriefing.Server.Web.Pages.Asking;

/// <summary>Asks for the page and turns everything that can go wrong into words.</summary>
internal sealed partial class Correspondent(AskHandler handler, AnswerAudit audit, ILogger<Correspondent> logger)
{
    /// <summary>The exchange with its reply or its fault.</summary>
    /// <param name="exchange">The question to ask.</param>
    /// <param name="earlier">The questions before it, oldest first.</param>
    /// <param name="audience">Who sees the page.</param>
    /// <param name="cancellationToken">Ends when the reader leaves.</param>
    public async Task<Exchange> AskAsync(Exchange exchange, IReadOnlyList<string> earlier, Audience audience, CancellationToken cancellationToken)
    {
        if (QuestionRules.ObjectionTo(exchange.Question) is { } objection)
        {
            return exchange with { Fault = objection };
        }

        if (Courtesy.ReturnFor(exchange.Question) is { } courtesy)
        {
            return exchange with { Courtesy = new Notice(courtesy).Text };
        }

        try
        {
            var question = new Question { Text = exchange.Question, Earlier = earlier, Audience = audience };
            var reply = await handler.HandleAsync(question, cancellationToken);
            await audit.RecordAsync(reply, "web", cancellationToken);
            return exchange with { Reply = reply };
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.Failed(logger, exception);
            return exchange with { Fault = "This question could not be answered because of a fault in the server. Ask it again; if that fails too, the server's log says why." };
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A question from the web page failed.")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
