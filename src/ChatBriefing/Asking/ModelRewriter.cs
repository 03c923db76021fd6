using System.Text.Json;
using ChatBriefing.Drafting.Models;
using ChatBriefing.Drafting.Prompts;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Asking;

/// <summary>
/// Rewrites follow-ups with a language model. Where the model fails, or drops or invents a name or a number, the rules
/// decide. Without an earlier question no model is asked.
/// </summary>
public sealed partial class ModelRewriter(RuleRewriter rules, IChatClient model, PromptFolder prompts, ILogger<ModelRewriter> logger) : IQueryRewriter
{
    /// <summary>The last turns of a thread are what a follow-up leans on; more only mislead.</summary>
    private const int Turns = 6;

    /// <inheritdoc/>
    public async Task<string> RewriteAsync(Question question, CancellationToken cancellationToken)
    {
        var byRules = await rules.RewriteAsync(question, cancellationToken);
        if (question.Earlier.Count == 0)
        {
            return byRules;
        }

        try
        {
            var written = await AskAsync(question, cancellationToken);
            if (NamesKept.Objection(question, byRules, written) is not { } objection)
            {
                return written;
            }

            Log.Refused(logger, objection);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            Log.Failed(logger, fault.GetType().Name);
        }

        return byRules;
    }

    private async Task<string> AskAsync(Question question, CancellationToken cancellationToken)
    {
        var prompt = prompts.Read(PromptKey.Rewrite);
        var markers = new Markers();
        var parts = question.Earlier.TakeLast(Turns).Select((earlier, at) => markers.Enclose($"earlier question {at + 1}", earlier))
            .Append(markers.Enclose("last question", question.Text));
        ChatMessage[] messages = [new(ChatRole.System, prompt.Text), new(ChatRole.User, string.Join("\n\n", parts))];
        var response = await model.GetResponseAsync<RewrittenQuestion>(messages, prompt.ToOptions(), useJsonSchemaResponseFormat: true, cancellationToken);
        return ModelJson.Member(ModelJson.ObjectIn(response.Text), "question") is { ValueKind: JsonValueKind.String } written
            ? written.GetString()!.ReplaceLineEndings(" ").Trim()
            : throw new ModelFaultException("The model's reply holds no question.");
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "The model's rewriting was refused ({Objection}); the rules decided.")]
        public static partial void Refused(ILogger logger, string objection);

        [LoggerMessage(LogLevel.Warning, "The model did not rewrite ({Kind}); the rules decided.")]
        public static partial void Failed(ILogger logger, string kind);
    }
}
