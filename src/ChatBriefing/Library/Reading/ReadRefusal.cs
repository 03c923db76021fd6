namespace ChatBriefing.Library.Reading;

/// <summary>A file that cannot be read, and what its owner can do about it.</summary>
/// <param name="Reason">One line: what is wrong and the mend.</param>
public sealed record ReadRefusal(string Reason) : ReadOutcome
{
    /// <summary>Whether the file ended the process that read it too often, so that nothing reads it by itself any more.</summary>
    public bool IsSetAside { get; init; }
}
