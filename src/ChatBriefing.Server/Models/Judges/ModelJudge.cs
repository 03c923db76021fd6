using System.Text.Json;
using ChatBriefing.Drafting.Models;
using ChatBriefing.Drafting.Prompts;
using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Judging;
using Microsoft.Extensions.AI;

namespace ChatBriefing.Server.Models.Judges;

/// <summary>Judges with the language model, all claims of a draft in one call. Its reasons are its own words, so they are not shown.</summary>
internal sealed class ModelJudge(IChatClient model, PromptFolder prompts) : IJudge
{
    private const string NotBorneOut = "A second check by an AI model does not find this borne out by the excerpt.";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Judgement>> JudgeAsync(IReadOnlyList<Finding> findings, CancellationToken cancellationToken)
    {
        var prompt = prompts.Read(PromptKey.Judge);
        var markers = new Markers();
        var parts = findings.Select((finding, at) =>
            $"{markers.Enclose($"claim {at + 1}", finding.Claim.Text)}\n{markers.Enclose($"excerpt {at + 1}", finding.Window!.Quote)}");
        ChatMessage[] messages = [new(ChatRole.System, prompt.Text), new(ChatRole.User, string.Join("\n\n", parts))];
        var response = await model.GetResponseAsync<ModelVerdicts>(messages, prompt.ToOptions(), useJsonSchemaResponseFormat: true, cancellationToken);
        var said = Read(ModelJson.ObjectIn(response.Text));
        return [.. Enumerable.Range(1, findings.Count).Select(number => said.TryGetValue(number, out var isSupported)
            ? new Judgement(isSupported, isSupported ? "" : NotBorneOut)
            : throw new ModelFaultException("The model did not judge every claim."))];
    }

    /// <summary>What it says about each number; twice the same number counts as no.</summary>
    private static Dictionary<int, bool> Read(JsonElement root)
    {
        var said = new Dictionary<int, bool>();
        if (ModelJson.Member(root, "judgements") is { ValueKind: JsonValueKind.Array } list)
        {
            foreach (var item in list.EnumerateArray())
            {
                if (ModelJson.Member(item, "claim") is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var claim)
                    && ModelJson.Member(item, "supported") is { ValueKind: JsonValueKind.True or JsonValueKind.False } supported)
                {
                    said[claim] = !said.ContainsKey(claim) && supported.GetBoolean();
                }
            }
        }

        return said;
    }
}
