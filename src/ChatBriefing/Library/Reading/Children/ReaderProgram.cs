namespace ChatBriefing.Library.Reading.Children;

/// <summary>The program that reads, which runs <see cref="ReaderLoop"/> on its standard input and output.</summary>
/// <param name="FileName">The executable.</param>
/// <param name="Arguments">Its arguments.</param>
public sealed record ReaderProgram(string FileName, IReadOnlyList<string> Arguments);
