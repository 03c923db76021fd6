using ChatBriefing.Briefings.Editions;

namespace ChatBriefing.Server.Storage.Briefings;

/// <summary>An edition that this process is to write.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Fence">The number under which it is held.</param>
/// <param name="Attempts">How often it was begun, this time included.</param>
internal sealed record TakenEdition(EditionRecord Edition, long Fence, int Attempts);
