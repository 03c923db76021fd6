using ChatBriefing.Briefings.Composing;
using ChatBriefing.Drafting;
using ChatBriefing.Drafting.Models;
using ChatBriefing.Grounding;
using ChatBriefing.Library.Text;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Briefings;

/// <summary>
/// Words the items: by a model where there is one, else with the sentences of the documents. What a model writes counts only
/// as far as the check bears it out; where nothing does, and after its first fault, the documents' own sentences are taken.
/// Updates and disagreements are always quoted.
/// </summary>
/// <param name="model">The model; null for none.</param>
/// <param name="logger">Told when the model fails.</param>
public sealed partial class ItemWording(IDrafter? model, ILogger<ItemWording> logger)
{
    /// <summary>Most sentences of an item.</summary>
    public const int MostSentences = 3;

    private const int MostPassages = 6;

    /// <summary>The items in words.</summary>
    internal async Task<WordedItems> WordAsync(IReadOnlyList<ItemPlan> plans, Strictness strictness, CancellationToken cancellationToken)
    {
        var drafts = plans.Select(plan => ItemDraft.Of(plan, strictness)).ToList();
        var (by, notice) = (DraftedBy.Extraction, "");
        for (var at = 0; model is not null && at < drafts.Count && notice.Length == 0; at++)
        {
            if (plans[at].Kind != ItemKind.New)
            {
                continue;
            }

            try
            {
                if (await ByModelAsync(model, drafts[at], strictness, cancellationToken) is { } draft)
                {
                    drafts[at] = draft;
                    by = DraftedBy.Model;
                }
            }
            catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
            {
                Log.Failed(logger, fault.GetType().Name, at + 1, drafts.Count);
                notice = fault is TimeoutException ? FallbackDrafter.TooSlow : FallbackDrafter.Failed;
            }
        }

        return new WordedItems(drafts, by, notice);
    }

    /// <summary>The item in the model's words; null when none of them stand.</summary>
    private static async Task<ItemDraft?> ByModelAsync(IDrafter model, ItemDraft draft, Strictness strictness, CancellationToken cancellationToken)
    {
        var passages = draft.Plan.Facts.SelectMany(fact => fact.Seconding.Prepend(fact.Best)).Select(sentence => sentence.Passage).Distinct().Take(MostPassages).ToList();
        var request = new DraftRequest(Question: "", passages, new Dictionary<string, double>());
        var written = await model.DraftAsync(request, cancellationToken);
        var statements = written.Sentences
            .Select(sentence => new Statement(sentence.Text, [.. sentence.Cited.Select(passage => new Evidence(passage))]))
            .Where(statement => !Leaning.PointsBack(Words.Of(statement.Text)) && StatementChecker.Check(statement, strictness).IsSupported)
            .Take(MostSentences)
            .ToList();
        return statements.Count == 0 ? null : draft with { Statements = statements };
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The model gave no words ({Kind}) for item {Item} of {Items}; the sentences were picked from the documents.")]
        public static partial void Failed(ILogger logger, string kind, int item, int items);
    }
}
