namespace ChatBriefing.Briefings.Composing;

/// <summary>Makes all items that a day gives: one update for each document that changed, and the items of each story of the others.</summary>
/// <param name="stories">Makes items of stories.</param>
/// <param name="today">The day of the edition.</param>
internal sealed class DayPlanner(StoryPlanner stories, DateOnly today)
{
    /// <summary>The items, in no order.</summary>
    public async Task<IReadOnlyList<ItemPlan>> PlanAsync(IReadOnlyList<NewsDocument> documents, CancellationToken cancellationToken)
    {
        var plans = new List<ItemPlan>();
        var others = new List<NewsDocument>();
        foreach (var document in documents)
        {
            if (UpdatePlanner.Plan(document, today) is { } update)
            {
                plans.Add(update);
            }
            else
            {
                others.Add(UpdatePlanner.OnlyNew(document));
            }
        }

        var day = TermVector.Mean(others.Select(document => document.Vector));
        var told = await SideBySide.MakeAsync(
            StoryClusters.Of(others), (story, token) => new ValueTask<IReadOnlyList<ItemPlan>>(stories.PlanAsync(story, story.Vector.Cosine(day), token)), cancellationToken);
        return [.. plans, .. told.SelectMany(items => items)];
    }
}
