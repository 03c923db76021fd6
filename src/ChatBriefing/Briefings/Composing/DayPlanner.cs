namespace ChatBriefing.Briefings.Composing;

/// <summary>Makes all items that a day gives: the updates of each document that changed, and the items of each story of what else is new.</summary>
/// <param name="updates">Makes items of documents that changed.</param>
/// <param name="stories">Makes items of stories.</param>
internal sealed class DayPlanner(UpdatePlanner updates, StoryPlanner stories)
{
    /// <summary>The items, in no order.</summary>
    public async Task<IReadOnlyList<ItemPlan>> PlanAsync(IReadOnlyList<NewsDocument> documents, CancellationToken cancellationToken)
    {
        var plans = new List<ItemPlan>();
        var others = new List<NewsDocument>();
        foreach (var document in documents)
        {
            var update = updates.Plan(document);
            plans.AddRange(update.Items);
            if (update.Items.Count == 0 || update.Rest.Sentences.Any(sentence => sentence.Fitness > 0))
            {
                others.Add(update.Rest);
            }
        }

        var day = TermVector.Mean(others.Select(document => document.Vector));
        var told = await SideBySide.MakeAsync(
            StoryClusters.Of(others), (story, token) => new ValueTask<IReadOnlyList<ItemPlan>>(stories.PlanAsync(story, story.Vector.Cosine(day), token)), cancellationToken);
        return [.. plans, .. told.SelectMany(items => items).Select(item => Behind(plans, item))];
    }

    /// <summary>What else is new in a document stands behind what changed in it.</summary>
    private static ItemPlan Behind(List<ItemPlan> updates, ItemPlan item) =>
        item.Documents is [{ Replaced.Count: > 0 } document] && updates.Find(update => update.Documents[0].Id == document.Id) is { } first
            ? item with { Importance = Math.Min(item.Importance, first.Importance) }
            : item;
}
