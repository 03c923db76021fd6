namespace ChatBriefing.Library.Reading.Pdf;

/// <summary>The title that a PDF names for itself, when it is one.</summary>
internal static class PdfTitle
{
    private static readonly string[] Prefixes = ["Microsoft Word - ", "Microsoft PowerPoint - "];

    /// <summary>The title; null when it is empty or the name of the file that the PDF was made from.</summary>
    public static string? Of(string? title)
    {
        var line = Finished.Fact(title) ?? "";
        foreach (var prefix in Prefixes.Where(prefix => line.StartsWith(prefix, StringComparison.Ordinal)))
        {
            line = line[prefix.Length..];
        }

        var isFileName = Path.GetExtension(line) is { Length: >= 3 and <= 5 } extension && extension.Skip(1).All(char.IsAsciiLetterOrDigit) && !line.Contains(' ', StringComparison.Ordinal);
        return line.Length == 0 || isFileName || line.Equals("untitled", StringComparison.OrdinalIgnoreCase) ? null : line;
    }
}
