using ChatBriefing.Drafting.Prompts;
using ChatBriefing.Library;
using Microsoft.Extensions.AI;

namespace ChatBriefing.Drafting.Models;

/// <summary>
/// Drafts with a language model. Passages and question travel as message content between unguessable lines. A claim keeps
/// those of its citations that name a passage; one that is left with none cites nothing, and the gate withholds it.
/// </summary>
/// <param name="first">The model for first drafts, with its time limit.</param>
/// <param name="revising">The model for second drafts, with its time limit.</param>
/// <param name="prompts">Where the instruction comes from.</param>
/// <param name="options">The budget of tokens.</param>
/// <param name="task">What it is told to write; an answer when null.</param>
/// <param name="mostClaims">Most claims of a draft.</param>
public sealed class ModelDrafter(IChatClient first, IChatClient revising, PromptFolder prompts, ModelOptions options, PromptKey? task = null, int mostClaims = ModelDrafter.MostOfAnswer)
    : IDrafter
{
    /// <summary>Most claims of an answer.</summary>
    public const int MostOfAnswer = 8;

    /// <inheritdoc/>
    /// <exception cref="ModelFaultException">What came back cannot be used; faults of the client come through as they are.</exception>
    public async Task<Draft> DraftAsync(DraftRequest request, CancellationToken cancellationToken)
    {
        if (request.Passages.Count == 0)
        {
            return Draft.Empty;
        }

        var prompt = prompts.Read(task ?? PromptKey.Answer);
        var instruction = prompt.With("max_claims", mostClaims);
        var (message, shown) = PassageMessage.Of(request, options.MaxInputTokens - TokenEstimate.Of(instruction));
        if (shown.Count == 0)
        {
            throw new ModelFaultException("Model:MaxInputTokens leaves no room for a passage.");
        }

        ChatMessage[] messages = [new(ChatRole.System, instruction), new(ChatRole.User, message)];
        var client = request.Rejected.Count == 0 ? first : revising;
        var response = await client.GetResponseAsync<ModelAnswer>(messages, prompt.ToOptions(), useJsonSchemaResponseFormat: true, cancellationToken);
        var answer = ModelAnswerReader.Read(response.Text);
        var echo = new PromptEcho(instruction, request);
        return new Draft([.. answer.Claims.Where(claim => !echo.Repeats(claim.Text)).Take(mostClaims).Select(claim => Sentence(claim, shown))])
        {
            By = DraftedBy.Model,
        };
    }

    private static DraftSentence Sentence(ModelClaim claim, IReadOnlyList<Passage> shown) =>
        new(claim.Text, [.. claim.Citations.Where(number => number >= 1 && number <= shown.Count).Select(number => shown[number - 1])]);
}
