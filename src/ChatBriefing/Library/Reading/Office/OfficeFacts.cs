using System.Xml.Linq;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>What an Office file says about itself.</summary>
/// <param name="Title">Its title; null when it names none.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Language">The language it is in.</param>
/// <param name="Date">When it was last changed, or made.</param>
internal sealed record OfficeFacts(string? Title, string? Author, string? Language, DateOnly? Date)
{
    /// <summary>Programs write their own name before the file's.</summary>
    private static readonly string[] Prefixes = ["Microsoft Word - ", "Microsoft PowerPoint - ", "Microsoft Excel - "];

    /// <summary>Titles that programs give by themselves.</summary>
    private static readonly string[] Empty = ["PowerPoint Presentation", "Presentation", "Document", "Untitled", "Slide 1"];

    /// <summary>Reads them; a file without is nothing bad.</summary>
    public static OfficeFacts Of(OfficePackage package)
    {
        var core = package.Load(package.Related("", "core-properties"));
        var date = WrittenDate.FirstIn(core.Child("modified")?.Value) ?? WrittenDate.FirstIn(core.Child("created")?.Value);
        return new OfficeFacts(TitleOf(Line(core, "title")), Line(core, "creator"), Line(core, "language"), date);
    }

    private static string? Line(XElement? core, string name) =>
        TitleLine.OneLine(CleanText.Of(core.Child(name)?.Value ?? "")) is { Length: > 0 } line ? line : null;

    private static string? TitleOf(string? title)
    {
        var prefix = Prefixes.FirstOrDefault(prefix => title?.StartsWith(prefix, StringComparison.Ordinal) == true);
        var bare = prefix is null ? title : title![prefix.Length..];
        return Empty.Contains(bare, StringComparer.OrdinalIgnoreCase) ? null : bare;
    }
}
