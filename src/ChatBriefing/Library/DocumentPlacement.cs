namespace ChatBriefing.Library;

/// <summary>Where a document lies, and how much of it there is.</summary>
/// <param name="Collection">Name of the collection that holds it.</param>
/// <param name="Length">Characters of the current version's text.</param>
public readonly record struct DocumentPlacement(string Collection, int Length);
