namespace ChatBriefing.Benchmarks.Fuzzing;

/// <summary>What reading a mutant may end in.</summary>
internal enum FuzzKind
{
    /// <summary>A document.</summary>
    Indexed,

    /// <summary>A document with a note.</summary>
    Noted,

    /// <summary>A refusal by the reader itself.</summary>
    Refused,

    /// <summary>A refusal because the process that read it was ended for its time.</summary>
    Time,

    /// <summary>A refusal because the process that read it was ended for its memory.</summary>
    Memory,

    /// <summary>A refusal because it ended the process that read it, three times.</summary>
    Crash,
}
