namespace ChatBriefing.Briefings.Composing;

/// <summary>Says how much a reader would miss an item: how many sources tell it, how fresh it is, what kind of news it is.</summary>
internal static class Importance
{
    /// <summary>Days after which news counts half.</summary>
    private const double HalfFresh = 10;

    private const double OfUpdate = 1.5;
    private const double OfDisagreement = 1.3;

    /// <summary>The importance.</summary>
    /// <param name="kind">What is new about it.</param>
    /// <param name="documents">The documents that it is about.</param>
    /// <param name="score">How well its best sentence tells the story, 0 to about 1.</param>
    /// <param name="weight">How much of the day is like it, 0 to 1.</param>
    /// <param name="today">The day of the edition.</param>
    public static double Of(ItemKind kind, IReadOnlyList<NewsDocument> documents, double score, double weight, DateOnly today)
    {
        var age = Math.Max(0, today.DayNumber - documents.Max(document => document.Day).DayNumber);
        var byKind = kind switch { ItemKind.Update => OfUpdate, ItemKind.Disagreement => OfDisagreement, _ => 1 };
        return byKind * Math.Log2(1 + documents.Count) * (0.4 + (0.6 * score)) * (1 + weight) / (1 + (age / HalfFresh));
    }
}
