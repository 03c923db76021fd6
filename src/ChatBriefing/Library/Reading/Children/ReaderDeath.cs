namespace ChatBriefing.Library.Reading.Children;

/// <summary>How a process that read a file ended before it answered.</summary>
public enum ReaderDeath
{
    /// <summary>It ended by itself, as by a stack that ran over.</summary>
    Crash = 1,

    /// <summary>It was ended because it took too long.</summary>
    Timeout = 2,

    /// <summary>It was ended because it took too much memory.</summary>
    OutOfMemory = 3,

    /// <summary>It was ended because what it sent was no answer.</summary>
    Garble = 4,
}
