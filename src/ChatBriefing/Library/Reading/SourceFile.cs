namespace ChatBriefing.Library.Reading;

/// <summary>A file to be read into a document.</summary>
/// <param name="Name">Its name with extension, by which the reader is chosen.</param>
/// <param name="Content">Its bytes.</param>
public sealed record SourceFile(string Name, ReadOnlyMemory<byte> Content);
