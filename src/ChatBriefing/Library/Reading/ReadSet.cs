namespace ChatBriefing.Library.Reading;

/// <summary>What was read from a file that holds other files, and was asked to be unpacked.</summary>
/// <param name="Entries">Each file in it, in its order.</param>
public sealed record ReadSet(IReadOnlyList<ReadEntry> Entries) : ReadOutcome;
