namespace ChatBriefing.Briefings.Composing;

/// <summary>New documents about one thing.</summary>
/// <param name="Documents">They, the one nearest to the middle first.</param>
/// <param name="Vector">What it is about.</param>
internal sealed record Story(IReadOnlyList<NewsDocument> Documents, TermVector Vector)
{
    /// <summary>The topic of the subscription; empty for none.</summary>
    public string Topic => Documents[0].Topic;

    /// <summary>A story of these documents.</summary>
    public static Story Of(IEnumerable<NewsDocument> documents)
    {
        var all = documents.ToList();
        var middle = TermVector.Mean(all.Select(document => document.Vector));
        return new Story(
            [.. all.OrderByDescending(document => document.Vector.Cosine(middle)).ThenByDescending(document => document.Day).ThenBy(document => document.Id, StringComparer.Ordinal)],
            middle);
    }
}
