namespace ChatBriefing.Library.Reading;

/// <summary>Reads files of all formats, for the process that stores them.</summary>
public interface IFileReader
{
    /// <summary>The document that the file holds, or why it cannot be read. Bad content never throws.</summary>
    Task<ReadOutcome> ReadAsync(SourceFile file, CancellationToken cancellationToken);
}
