using System.Globalization;
using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Briefings.Topics;
using ChatBriefing.Grounding;

namespace ChatBriefing.Server.Showing.Editions;

/// <summary>The program's own words around an edition, the same on every platform.</summary>
internal static class EditionWords
{
    private const string Nameless = "Briefing";
    private const int LongestTitle = 60;

    /// <summary>"Syria · Fri 22 Nov 2026"; the name is foreign text.</summary>
    public static string Title(EditionHead head)
    {
        var name = Shortened.To(ForeignText.Line(head.Name), SubscriptionLimits.LongestName);
        return $"{(name.Length > 0 ? name : Nameless)} · {Day(head.LocalDate)}";
    }

    /// <summary>How much there is, of how many documents, since when: one line.</summary>
    public static string Summary(EditionHead head, Edition edition) =>
        edition.Items.Count == 0 ? Nothing(head) : $"{Counts(edition)} from {Count.Of(edition.Documents, "document")}{Since(head)}";

    /// <summary>What is said when nothing is new: one line.</summary>
    public static string Nothing(EditionHead head) => head.Since is null ? "Nothing is new." : $"Nothing is new{Since(head)}.";

    /// <summary>What readers should know besides: that it is late, a preview, what was withheld, when the next comes. One line each; may be empty.</summary>
    public static IReadOnlyList<string> Remarks(EditionHead head, Edition edition) =>
    [
        .. new[]
        {
            head.IsPreview ? "Preview: this was posted nowhere." : "",
            head.IsLate ? $"Late: it was due {Moment(head.DueAt, head)}." : "",
            edition.Notice,
            edition.Text.Withheld.Count > 0 ? $"{Count.Of(edition.Text.Withheld.Count, "statement")} withheld: no document bears {(edition.Text.Withheld.Count == 1 ? "it" : "them")} out." : "",
        }.Where(line => line.Length > 0),
    ];

    /// <summary>What each topic of a preview matched, one line each: how many documents, and the newest of them. Empty where there are no topics.</summary>
    /// <param name="head">What is told about the preview.</param>
    /// <param name="longestName">Most characters of a topic.</param>
    /// <param name="titles">Most titles of a topic.</param>
    /// <param name="most">Most topics.</param>
    public static IReadOnlyList<string> Matches(EditionHead head, int longestName = SubscriptionLimits.LongestTopic, int titles = 3, int most = SubscriptionLimits.MostTopics) =>
    [
        .. head.Matches.Take(most).Select(hits => MatchOf(hits, longestName, titles)),
        .. head.Matches.Count > most ? [$"and {Count.Of(head.Matches.Count - most, "more topic")}"] : Array.Empty<string>(),
    ];

    /// <summary>"Next: Mon 25 Nov 08:30 (Europe/Berlin)"; empty when none is due.</summary>
    public static string Next(EditionHead head) => head.NextDueAt is { } next ? $"Next: {Moment(next, head)} ({ForeignText.Line(head.Zone)})" : "";

    /// <summary>What is new about an item, where that is more than that it is new.</summary>
    public static string Kind(ItemKind kind) => kind switch
    {
        ItemKind.Update => "Update",
        ItemKind.Withdrawn => "Withdrawn",
        ItemKind.Disagreement => "Sources disagree",
        _ => "",
    };

    /// <summary>What is said of a withdrawn document, of which nothing is quoted.</summary>
    public const string Withdrawn = "This document was withdrawn; nothing of it is quoted any more.";

    /// <summary>Names of the two sides of an update or a disagreement.</summary>
    public static (string Before, string After) Sides(ItemKind kind) => kind == ItemKind.Disagreement ? ("One says", "Another says") : ("Before", "Now");

    /// <summary>The citations of the sides that stand against each other; none when the item has none, and without those of which one is no longer there.</summary>
    public static IReadOnlyList<(Citation Before, Citation After)> SidesOf(EditionItem item, Edition edition) =>
    [
        .. from pair in item.Pairs
           from before in edition.Text.Citations
           from after in edition.Text.Citations
           where before.Number == pair.Before && after.Number == pair.After
           select (before, after),
    ];

    /// <summary>The sentences of an item but for those that are quoted as one of its sides: nobody reads the same twice.</summary>
    public static IReadOnlyList<GroundedSentence> SentencesOf(EditionItem item, Edition edition)
    {
        var quoted = SidesOf(item, edition).SelectMany(sides => new[] { sides.Before, sides.After }).Select(side => ForeignText.Line(side.Quote)).ToHashSet(StringComparer.Ordinal);
        return [.. item.Sentences.Where(sentence => !quoted.Contains(ForeignText.Line(sentence.Text)))];
    }

    /// <summary>"2 more changes did not fit."; empty when all did.</summary>
    public static string SidesLeft(ItemKind kind, int left) =>
        left <= 0 ? "" : $"{Count.Of(left, kind == ItemKind.Disagreement ? "more disagreement" : "more change")} did not fit.";

    /// <summary>The citations that an item rests on, in the order of their numbers.</summary>
    public static IReadOnlyList<Citation> CitationsOf(EditionItem item, Edition edition)
    {
        var numbers = item.Sentences.SelectMany(sentence => sentence.Citations).ToHashSet();
        return [.. edition.Text.Citations.Where(citation => numbers.Contains(citation.Number))];
    }

    /// <summary>Whether the sentences shown hold the quotation word for word, so that it need not be shown again.</summary>
    public static bool IsShown(Citation citation, EditionItem item) =>
        item.Sentences.Any(sentence => ForeignText.Line(sentence.Text).Contains(ForeignText.Line(citation.Quote), StringComparison.Ordinal));

    /// <summary>"Fri 22 Nov 2026".</summary>
    public static string Day(DateOnly date) => date.ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"Fri 22 Nov 08:30" in the edition's zone; by universal time where the zone is not known.</summary>
    public static string Moment(DateTimeOffset time, EditionHead head) => TimeZoneInfo.TryFindSystemTimeZoneById(head.Zone, out var zone)
        ? TimeZoneInfo.ConvertTime(time, zone).ToString("ddd d MMM HH:mm", CultureInfo.InvariantCulture)
        : time.UtcDateTime.ToString("ddd d MMM HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private static string MatchOf(TopicHits hits, int longestName, int titles)
    {
        var name = hits.Name.Length > 0 ? $"“{Shortened.To(ForeignText.Line(hits.Name), longestName)}”" : "A topic whose examples are not there";
        var count = hits.Hits.Count == 0 ? "none" : hits.Hits.Count.ToString(CultureInfo.InvariantCulture);
        var shown = hits.Hits.Take(titles).Select(hit => Shortened.To(ForeignText.Line(hit.Document.Title), LongestTitle)).ToList();
        var more = hits.Hits.Count > shown.Count ? $" and {hits.Hits.Count - shown.Count} more" : "";
        var looked = hits.IsCut ? $"the newest {Count.Of(hits.Looked, "document")}" : Count.Of(hits.Looked, "document");
        var words = $"{name} matched {count} of {looked} of the last {TopicPreview.Reach.Days} days";
        return shown.Count == 0 ? words : $"{words}: {string.Join(", ", shown)}{more}";
    }

    private static string Since(EditionHead head) => head.Since is { } since ? $" since {Moment(since, head)}" : "";

    private static string Counts(Edition edition)
    {
        var kinds = edition.Items.CountBy(item => item.Kind).ToDictionary();
        string[] parts =
        [
            Counted(kinds, ItemKind.New, "new"),
            Counted(kinds, ItemKind.Update, "updated"),
            Counted(kinds, ItemKind.Disagreement, "disputed"),
            Counted(kinds, ItemKind.Withdrawn, "withdrawn"),
        ];
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    private static string Counted(Dictionary<ItemKind, int> kinds, ItemKind kind, string word) =>
        kinds.TryGetValue(kind, out var count) ? string.Create(CultureInfo.InvariantCulture, $"{count} {word}") : "";
}
