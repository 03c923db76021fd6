namespace ChatBriefing.Library.Reading.Children;

/// <summary>What came of giving a file to a process: its outcome, or how the process died of it.</summary>
/// <param name="Outcome">The outcome; null when the process died.</param>
/// <param name="Death">How it died; null when it did not.</param>
internal sealed record ReaderAnswer(ReadOutcome? Outcome, ReaderDeath? Death)
{
    /// <summary>The process died.</summary>
    public static ReaderAnswer Died(ReaderDeath death) => new(null, death);
}
