using ChatBriefing.Library.Reading.Archives;

namespace ChatBriefing.Library.Reading;

/// <summary>A file to be read into a document.</summary>
/// <param name="Name">Its name with extension, by which the reader is chosen.</param>
/// <param name="Content">Its bytes.</param>
public sealed record SourceFile(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>Whether an archive is to be read as the set of the files in it.</summary>
    public bool Unpack { get; init; }

    /// <summary>Whether it is to be read although it was set aside for ending the process that read it.</summary>
    public bool Retry { get; init; }

    /// <summary>How many files it lies in, as a mail's attachment lies in one.</summary>
    internal int Depth { get; init; }

    /// <summary>What it and all that lies in it may still unpack to; null until something does.</summary>
    internal InflationBudget? Inflation { get; init; }

    /// <summary>A file within this one, which counts against the same limits.</summary>
    internal SourceFile Inside(string name, ReadOnlyMemory<byte> content, InflationBudget inflation) =>
        new(name, content) { Depth = Depth + 1, Inflation = inflation };
}
