using ChatBriefing.Library.Refusals;

namespace ChatBriefing.Library.Ingestion;

/// <summary>A file that was read and cut, or the reason why it could not be.</summary>
/// <param name="Source">The file's source.</param>
/// <param name="Version">What to store; null when it was refused.</param>
/// <param name="Reason">Why nothing is stored; empty when something is.</param>
public sealed record PreparedPart(string Source, NewVersion? Version, string Reason)
{
    /// <summary>The refusal to remember; null when something is stored or there is no collection to list it under.</summary>
    public Refusal? Refusal { get; init; }
}
