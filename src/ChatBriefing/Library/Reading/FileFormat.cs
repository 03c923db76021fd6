namespace ChatBriefing.Library.Reading;

/// <summary>A kind of file that can be read.</summary>
/// <param name="Name">What people call it ("Markdown").</param>
/// <param name="Extensions">Its extensions in lower case, each with its dot.</param>
/// <param name="Reader">Reads it.</param>
public sealed record FileFormat(string Name, IReadOnlyList<string> Extensions, IDocumentReader Reader)
{
    /// <summary>Whether its reader is safe with any content, so that the process that stores documents may run it itself.</summary>
    /// <value>The default value is false: a process of its own reads it.</value>
    public bool IsSafeInProcess { get; init; }

    /// <summary>Most bytes of a file that is read in the process of the caller; larger ones are read by another, where time and memory have limits.</summary>
    public long MostInProcess { get; init; } = long.MaxValue;

    /// <summary>Whether a file is read in the process of the caller.</summary>
    public bool IsReadInProcess(SourceFile file) => IsSafeInProcess && file.Content.Length <= MostInProcess;
}
