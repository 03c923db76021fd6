using System.Xml;
using System.Xml.Linq;

namespace ChatBriefing.Library.Reading.Feeds;

/// <summary>A feed as a tree. Feeds are often broken; what stands before the damage is kept when there is an item in it.</summary>
/// <param name="Root">Its outermost element.</param>
/// <param name="Damage">The line from which on it could not be read; null when all of it could.</param>
internal sealed record FeedTree(XElement Root, int? Damage)
{
    private static readonly string[] Items = ["item", "entry"];

    /// <summary>Reads it.</summary>
    /// <exception cref="XmlException">It is damaged before the end of its first item.</exception>
    public static FeedTree Load(XmlReader reader)
    {
        var open = new Stack<XElement>();
        XElement? root = null;
        try
        {
            while (reader.Read())
            {
                root = Take(reader, open) ?? root;
            }

            return new FeedTree(root ?? throw new XmlException("Root element is missing"), null);
        }
        catch (XmlException fault) when (root is not null && root.Descendants().Any(element => Items.Contains(element.Name.LocalName) && element.Elements().Any()))
        {
            return new FeedTree(root, fault.LineNumber);
        }
    }

    /// <summary>Adds a node to the tree; gives the root when the node is that.</summary>
    private static XElement? Take(XmlReader reader, Stack<XElement> open)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
                (open.Count > 0 ? open.Peek() : null)?.Add(element);
                var isEmpty = reader.IsEmptyElement;
                while (reader.MoveToNextAttribute())
                {
                    // Declarations of namespaces are made anew where the tree is written.
                    if (reader.NamespaceURI != XNamespace.Xmlns.NamespaceName)
                    {
                        element.SetAttributeValue(XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value);
                    }
                }

                if (!isEmpty)
                {
                    open.Push(element);
                }

                return element.Parent is null ? element : null;
            case XmlNodeType.EndElement:
                open.Pop();
                return null;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                (open.Count > 0 ? open.Peek() : null)?.Add(new XText(reader.Value));
                return null;
            default:
                return null;
        }
    }
}
