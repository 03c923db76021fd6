namespace ChatBriefing.Library;

/// <summary>One entry of the library's change log.</summary>
/// <param name="Number">Its number; numbers rise by one and follow the order of commits.</param>
/// <param name="Kind">What happened.</param>
/// <param name="DocumentId">The document it happened to.</param>
/// <param name="Version">The version that is current after a <see cref="ChangeKind.Published"/>; the last one that was after a removal.</param>
/// <param name="At">When it was stored.</param>
public sealed record Change(long Number, ChangeKind Kind, string DocumentId, int Version, DateTimeOffset At);
