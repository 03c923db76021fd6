using System.Xml;
using System.Xml.Linq;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>The layouts, masters and themes of a presentation, each read when a slide first asks for it and once only.</summary>
internal sealed class PptxDesigns(OfficePackage package)
{
    private readonly Dictionary<string, XElement?> parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ThemeColours> themes = new(StringComparer.Ordinal);

    /// <summary>The layout of a slide and the master of that, as far as there are such; the colours of their theme.</summary>
    /// <param name="related">What the slide refers to.</param>
    /// <exception cref="XmlException">One of them is damaged.</exception>
    public (IReadOnlyList<XElement> Layers, ThemeColours Theme) Of(IReadOnlyList<Relationship> related)
    {
        var layout = related.FirstOrDefault(relation => relation is { Kind: "slideLayout", IsExternal: false })?.Target;
        var master = layout is null ? null : package.Related(layout, "slideMaster");
        return ([.. new[] { Part(layout), Part(master) }.OfType<XElement>()], Theme(master));
    }

    private XElement? Part(string? name) =>
        name is null ? null : parts.TryGetValue(name, out var part) ? part : parts[name] = package.Load(name);

    private ThemeColours Theme(string? master) =>
        themes.TryGetValue(master ?? "", out var theme) ? theme
        : themes[master ?? ""] = ThemeColours.Of(master is null ? null : package.Load(package.Related(master, "theme")));
}
