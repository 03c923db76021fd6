namespace ChatBriefing.Library;

/// <summary>An item of the library as a list shows it: what it is called, where it came from, which version is current.</summary>
/// <param name="Id">Stable id, made from collection and source by <see cref="DocumentId"/>.</param>
/// <param name="Title">Title of the current version.</param>
/// <param name="Collection">Name of the collection that holds it.</param>
/// <param name="Source">Where it came from: a path, an address or an upload's name.</param>
/// <param name="Version">Number of the current version, from 1.</param>
/// <param name="Date">The date the document says it has; null when it says none.</param>
/// <param name="Length">Characters of the current version's text.</param>
/// <param name="AddedAt">When the current version was stored.</param>
public sealed record Document(
    string Id,
    string Title,
    string Collection,
    string Source,
    int Version,
    DateOnly? Date,
    int Length,
    DateTimeOffset AddedAt);
