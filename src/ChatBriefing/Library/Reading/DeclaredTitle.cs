using System.Text.RegularExpressions;

namespace ChatBriefing.Library.Reading;

/// <summary>The title that a file names for itself, when it is one and not what a program put there.</summary>
internal static partial class DeclaredTitle
{
    /// <summary>The title on one line; null when it is empty, the name of a file, or what a program calls a document without a name.</summary>
    public static string? Of(string? title)
    {
        var line = Finished.Fact(title) ?? "";
        var bare = Program().Replace(line, "").Trim();
        return bare.Length == 0 || FileName().IsMatch(bare) || Nameless().IsMatch(bare) ? null : bare;
    }

    /// <summary>Programs write their own name before the file's.</summary>
    [GeneratedRegex("^Microsoft (?:Office )?(?:Word|PowerPoint|Excel|Publisher|Visio|OneNote) - ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Program();

    /// <summary>Ends as files of texts do, or is parted by low lines instead of spaces.</summary>
    [GeneratedRegex(
        @"\.(?:docx?|docm|dotx?|rtf|odt|ods|odp|pdf|pptx?|pptm|ppsx?|xlsx?|xlsm|csv|txt|md|html?|xml|eml|msg|tex|dvi|ps|eps|indd|qxd|qxp|pages|key|numbers|wpd|wps|pub|vsdx?|fm|cdr|ai|pmd|p65|tiff?|jpe?g|png|tmp)$|^[^\s_]+(?:_[^\s_]*)+$|^[A-Za-z]:\\|^file:",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FileName();

    /// <summary>What programs call a document that nobody has named, in some of their languages.</summary>
    [GeneratedRegex(
        @"^(?:(?:untitled|untitled document|unbenanntes dokument|document sans titre|documento sin título|unbenannt|sans[- ](?:titre|nom)|sin título|senza titolo|naamloos|sem título|namnlös|bez nazwy|без имени|no title)[ -]?[0-9]*"
        + "|(?:new |neues )?(?:microsoft word )?(?:document|dokument|documento|documento de microsoft word|book|mappe|classeur|libro|presentation|präsentation|presentación|présentation)[ ]?[0-9]*"
        + "|(?:powerpoint presentation|powerpoint-präsentation|présentation powerpoint|presentación de powerpoint|presentazione standard di powerpoint|apresentação do powerpoint|powerpoint-presentatie|powerpoint-presentation|prezentacja programu powerpoint|презентация powerpoint)"
        + "|(?:slide|folie|diapositive|diapositiva|dia|bild|slajd|слайд) ?1|powerpoint プレゼンテーション|powerpoint 演示文稿|幻灯片 ?1|スライド ?1)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nameless();
}
