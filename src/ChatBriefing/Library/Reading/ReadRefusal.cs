namespace ChatBriefing.Library.Reading;

/// <summary>A file that cannot be read, and what its owner can do about it.</summary>
/// <param name="Reason">One line: what is wrong and the mend.</param>
public sealed record ReadRefusal(string Reason) : ReadOutcome;
