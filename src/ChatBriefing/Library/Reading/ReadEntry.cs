namespace ChatBriefing.Library.Reading;

/// <summary>A file within an archive that was unpacked.</summary>
/// <param name="Path">Its path in the archive, parts joined by "/".</param>
/// <param name="Outcome">What was read from it; never a set.</param>
public sealed record ReadEntry(string Path, ReadOutcome Outcome);
