using System.Xml.Linq;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>What an Office file says about itself.</summary>
/// <param name="Title">Its title; null when it names none.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Language">The language it is in.</param>
/// <param name="Date">When it was last changed, or made.</param>
internal sealed record OfficeFacts(string? Title, string? Author, string? Language, DateOnly? Date)
{
    /// <summary>Reads them; a file without is nothing bad.</summary>
    public static OfficeFacts Of(OfficePackage package)
    {
        var core = package.Load(package.Related("", "core-properties"));
        var date = WrittenDate.FirstIn(core.Child("modified")?.Value) ?? WrittenDate.FirstIn(core.Child("created")?.Value);
        return new OfficeFacts(DeclaredTitle.Of(core.Child("title")?.Value), Line(core, "creator"), Line(core, "language"), date);
    }

    private static string? Line(XElement? core, string name) =>
        TitleLine.OneLine(CleanText.Of(core.Child(name)?.Value ?? "")) is { Length: > 0 } line ? line : null;
}
