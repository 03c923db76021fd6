using ChatBriefing.Library.Reading;

namespace ChatBriefing.Library.Ingestion;

/// <summary>Words why a file could not be opened or read to its end.</summary>
internal static class OpeningFault
{
    /// <summary>One line: what is wrong and the mend.</summary>
    public static string Reason(string source, Exception fault) => fault switch
    {
        FileNotFoundException or DirectoryNotFoundException => $"{source} is not there; check the path and add it again",
        UnauthorizedAccessException => $"{source} may not be read by this user; give it the right to read the file and add it again",
        _ => $"{source} cannot be read: {TitleLine.OneLine(fault.Message).TrimEnd('.')}; mend that and add it again",
    };
}
