using System.Xml;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>Reads markup from anywhere: no document types, nothing fetched, no nesting without end.</summary>
internal sealed class GuardedXml : XmlTextReader
{
    private readonly int maxDepth;

    /// <summary>Reads the stream.</summary>
    /// <param name="stream">What to read; its own limit keeps its length.</param>
    /// <param name="maxDepth">How deep it may nest.</param>
    public GuardedXml(Stream stream, int maxDepth)
        : base(stream)
    {
        this.maxDepth = maxDepth;
        DtdProcessing = DtdProcessing.Prohibit;
        XmlResolver = null;
        WhitespaceHandling = WhitespaceHandling.All;
    }

    /// <inheritdoc/>
    /// <exception cref="RefusedContentException">The markup nests too deep.</exception>
    public override bool Read() => base.Read() && (Depth <= maxDepth
        ? true
        : throw new RefusedContentException($"nests its markup more than {maxDepth} deep, as files built to do harm do; save it anew from the program that made it and add that"));
}
