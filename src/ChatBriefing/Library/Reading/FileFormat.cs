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
}
