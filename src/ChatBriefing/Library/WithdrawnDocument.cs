namespace ChatBriefing.Library;

/// <summary>A document that was withdrawn.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Title of the version that was current.</param>
/// <param name="Collection">The collection that held it.</param>
/// <param name="Source">Where it came from.</param>
/// <param name="Version">Number of the version that was current.</param>
/// <param name="Length">Characters of that version's text.</param>
/// <param name="At">When it was withdrawn.</param>
public sealed record WithdrawnDocument(string Id, string Title, string Collection, string Source, int Version, int Length, DateTimeOffset At);
