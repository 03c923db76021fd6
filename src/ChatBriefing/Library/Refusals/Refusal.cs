namespace ChatBriefing.Library.Refusals;

/// <summary>A file that was not taken into the library.</summary>
/// <param name="Collection">Where it was to go.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Reason">One line: why, and the mend.</param>
/// <param name="IsSetAside">Whether it ended the process that read it too often, so that nothing reads it by itself.</param>
public sealed record Refusal(string Collection, string Source, string Reason, bool IsSetAside)
{
    /// <summary>The id that a document of it would have.</summary>
    public string Id => DocumentId.From(Collection, Source);
}
