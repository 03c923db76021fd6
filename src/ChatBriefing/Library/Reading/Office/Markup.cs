using System.Xml.Linq;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>Looks into markup by local names: the strict and the usual form of Office files differ in their namespaces only.</summary>
internal static class Markup
{
    /// <summary>The first child of that name.</summary>
    public static XElement? Child(this XElement? element, string name) => element?.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    /// <summary>The children of that name.</summary>
    public static IEnumerable<XElement> Children(this XElement? element, string name) =>
        element?.Elements().Where(child => child.Name.LocalName == name) ?? [];

    /// <summary>The children of that name of all of them.</summary>
    public static IEnumerable<XElement> Children(this IEnumerable<XElement> elements, string name) => elements.SelectMany(element => element.Children(name));

    /// <summary>All that lie in it and have that name, in order.</summary>
    public static IEnumerable<XElement> Inner(this XElement? element, string name) =>
        element?.Descendants().Where(inner => inner.Name.LocalName == name) ?? [];

    /// <summary>The value of an attribute.</summary>
    public static string? Value(this XElement? element, string name) =>
        element?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;

    /// <summary>Whether a switch such as w:vanish is there and not turned off.</summary>
    public static bool IsOn(this XElement? properties, string name) =>
        properties.Child(name) is { } element && element.Value("val") is not ("0" or "false" or "off");

    /// <summary>An attribute that says yes.</summary>
    public static bool IsTrue(this XElement? element, string name) => element.Value(name) is "1" or "true" or "on";
}
