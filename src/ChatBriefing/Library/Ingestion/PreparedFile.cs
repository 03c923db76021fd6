namespace ChatBriefing.Library.Ingestion;

/// <summary>What came of an incoming file: a version to store or a refusal; of an archive that was unpacked, one for each file in it.</summary>
/// <param name="Parts">Each part, at least one.</param>
public sealed record PreparedFile(IReadOnlyList<PreparedPart> Parts)
{
    /// <summary>Characters to store.</summary>
    public long Characters => Parts.Sum(part => (long)(part.Version?.Text.Length ?? 0));
}
