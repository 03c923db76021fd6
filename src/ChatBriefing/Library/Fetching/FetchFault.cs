namespace ChatBriefing.Library.Fetching;

/// <summary>Why nothing was fetched.</summary>
public enum FetchFault
{
    /// <summary>The address, or what it answers, is not one that is fetched; trying again changes nothing.</summary>
    Refused = 1,

    /// <summary>It could not be fetched now.</summary>
    Failed = 2,

    /// <summary>The server says that there is nothing at the address (404, 410).</summary>
    Gone = 3,
}
