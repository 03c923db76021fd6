using ChatBriefing.Briefings.Composing;
using ChatBriefing.Briefings.Ledger;
using ChatBriefing.Briefings.News;
using ChatBriefing.Briefings.Topics;
using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Judging;
using ChatBriefing.Library.Collections;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Briefings;

/// <summary>Writes editions: what is new, grouped into stories, each told in the words of its documents or of a model, all of it through the gate.</summary>
public sealed class BriefingWriter(
    NewsReader news,
    TopicReader topics,
    ILedgerReader ledger,
    ReadableLibrary library,
    ItemWording wording,
    JudgePanel judges,
    IOptions<GroundingOptions> grounding) : IBriefingWriter
{
    /// <summary>Facts of the ledger that are looked at: years of mornings.</summary>
    private const int MostTold = 20_000;

    /// <inheritdoc />
    public async Task<Edition> WriteAsync(EditionRequest request, CancellationToken cancellationToken)
    {
        var subscription = request.Subscription;
        var strictness = grounding.Value.In(subscription.Destination.Room);
        var day = await news.ReadAsync(request, cancellationToken);
        var told = new ToldFacts(subscription.Destination, await ledger.ReadAsync(subscription.Destination, MostTold, cancellationToken));
        var profiles = await topics.ReadAsync(subscription.Topics, request.Audience, cancellationToken);
        var sorting = new TopicSorting(profiles, isOpen: subscription.Topics.Count == 0);
        var documents = await sorting.SortAsync([.. day.Entries.Where(entry => !told.Knows(entry.New.DocumentId, entry.New.Number))], cancellationToken);
        var withdrawn = day.Withdrawn.Where(document => told.Knows(document.Id) || sorting.TopicOf(document.Title) is not null).ToList();
        var gone = day.Gone.Count(told.Knows);

        var today = DateOnly.FromDateTime(request.Now.UtcDateTime);
        var planner = new DayPlanner(new UpdatePlanner(told, today), new StoryPlanner(told, new ReadableVersions(library, request.Audience), today));
        var plans = ItemChoice.Of(await planner.PlanAsync(documents, cancellationToken), subscription.MaxItems);
        var worded = await wording.WordAsync(plans, strictness, cancellationToken);
        var text = await GroundedText.Gate.AdmitAsync([.. worded.Drafts.SelectMany(draft => draft.All)], strictness, judges, cancellationToken);
        var items = new EditionAssembly(text).Items(worded.Drafts);
        items.AddRange(withdrawn.Take(subscription.MaxItems - items.Count)
            .Select((document, at) => EditionAssembly.Withdrawn(document, sorting.TopicOf(document.Title) ?? "", items.Count + at + 1)).ToList());
        return new Edition(text, items, documents.Count + withdrawn.Count + gone, $"{day.Notice} {worded.Notice}".Trim())
        {
            DraftedBy = worded.By,
            Strictness = strictness,
            Gone = gone,
        };
    }
}
