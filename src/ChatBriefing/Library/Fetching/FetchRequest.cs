namespace ChatBriefing.Library.Fetching;

/// <summary>What to fetch, and what of it is known already.</summary>
/// <param name="Address">The address, as it was given.</param>
/// <param name="ETag">The mark of the content that is known (the header ETag); null for none.</param>
/// <param name="LastModified">When the known content was changed, as the server said it; null when it did not.</param>
public sealed record FetchRequest(string Address, string? ETag = null, DateTimeOffset? LastModified = null)
{
    /// <summary>The name of what lies there, known from elsewhere: its ending then tells the kind, whatever the server says. Null to go by the server's word.</summary>
    public string? Name { get; init; }
}
