using ChatBriefing.Library.Collections;

namespace ChatBriefing.Server.Web.Api;

/// <summary>A collection as the API lists it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Documents">How many documents it holds.</param>
/// <param name="Readers">Who may read it; told to those who keep the library only, null for others.</param>
public sealed record CollectionResponse(string Name, int Documents, IReadOnlyList<string>? Readers)
{
    /// <summary>The response for a collection.</summary>
    public static CollectionResponse From(CollectionSummary collection, bool withReaders) =>
        new(collection.Name, collection.Documents, withReaders ? collection.Readers : null);
}
