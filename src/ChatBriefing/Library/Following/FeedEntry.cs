namespace ChatBriefing.Library.Following;

/// <summary>An item of a feed.</summary>
/// <param name="Source">Its own address; the feed's with its id where it has none.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">Its date; null when it has none.</param>
/// <param name="Page">Its content as an HTML page.</param>
public sealed record FeedEntry(string Source, string Title, DateOnly? Date, string Page)
{
    /// <summary>Says which content it has.</summary>
    public string Stamp => ContentHash.Of(Title, Date, Page);
}
