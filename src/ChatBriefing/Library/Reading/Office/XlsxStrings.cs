using System.Xml;
using System.Xml.Linq;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>The texts that a workbook keeps once for all cells.</summary>
internal static class XlsxStrings
{
    /// <summary>Reads them; a workbook may have none.</summary>
    public static IReadOnlyList<string> Of(OfficePackage package, string? part)
    {
        var strings = new List<string>();
        using var reader = part is null ? null : package.Read(part);
        while (reader is { EOF: false })
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "si")
            {
                strings.Add(TextOf((XElement)XNode.ReadFrom(reader)));
            }
            else if (!reader.Read())
            {
                break;
            }
        }

        return strings;
    }

    /// <summary>The text of an item, without the reading aids of East Asian scripts.</summary>
    public static string TextOf(XElement? item) => string.Concat((item?.Elements() ?? [])
        .Select(part => part.Name.LocalName switch { "t" => part.Value, "r" => part.Child("t")?.Value, _ => "" }));
}
