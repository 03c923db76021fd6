namespace ChatBriefing.Library.Reading;

/// <summary>Reads files of one format.</summary>
public interface IDocumentReader
{
    /// <summary>The document that the file holds, or why it cannot be read.</summary>
    ReadOutcome Read(SourceFile file);
}
