namespace ChatBriefing.Library.Reading.Children;

/// <summary>How a block travels. Most stand below the headings of the one before, which are not sent again.</summary>
internal static class WireBlock
{
    private const byte Heading = 1;
    private const byte Hidden = 2;
    private const byte SamePath = 4;
    private const byte Placed = 8;

    /// <summary>Writes a block.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="block">The block.</param>
    /// <param name="path">Headings of the block before it.</param>
    public static void Write(BinaryWriter writer, Block block, string path)
    {
        var isPlaced = block.Place != Place.None;
        var isSame = block.HeadingPath == path;
        writer.Write((byte)((block.IsHeading ? Heading : 0) | (block.IsHidden ? Hidden : 0) | (isSame ? SamePath : 0) | (isPlaced ? Placed : 0)));
        writer.Write(block.Span.Start);
        writer.Write(block.Span.Length);
        if (!isSame)
        {
            writer.Write(block.HeadingPath);
        }

        if (isPlaced)
        {
            writer.Write(block.Place.Unit);
            writer.Write(block.Place.Number);
            writer.Write(block.Place.Within);
            writer.Write(block.Place.Part);
        }
    }

    /// <summary>Reads a block.</summary>
    /// <param name="reader">Where from.</param>
    /// <param name="path">Headings of the block before it.</param>
    public static Block Read(BinaryReader reader, string path)
    {
        var marks = reader.ReadByte();
        var span = new TextSpan(reader.ReadInt32(), reader.ReadInt32());
        var headings = (marks & SamePath) != 0 ? path : WireDocument.Line(reader);
        return new Block(span, headings, (marks & Heading) != 0)
        {
            IsHidden = (marks & Hidden) != 0,
            Place = (marks & Placed) == 0
                ? Place.None
                : new Place(WireDocument.Line(reader), reader.ReadInt32()) { Within = WireDocument.Line(reader), Part = WireDocument.Line(reader) },
        };
    }
}
