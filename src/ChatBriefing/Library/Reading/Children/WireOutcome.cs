using System.Text;

namespace ChatBriefing.Library.Reading.Children;

/// <summary>How an outcome travels back. The process that read a hostile document is not believed: what it sends is checked.</summary>
internal static class WireOutcome
{
    private const byte Refusal = 0;
    private const byte Document = 1;
    private const byte Set = 2;

    /// <summary>The bytes of an outcome.</summary>
    public static byte[] Write(ReadOutcome outcome)
    {
        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, Encoding.UTF8, leaveOpen: true))
        {
            Write(writer, outcome);
        }

        return memory.ToArray();
    }

    /// <summary>The outcome in the bytes.</summary>
    /// <exception cref="InvalidDataException">They are no outcome, or one that breaks a rule.</exception>
    public static ReadOutcome Read(byte[] frame, ReadingOptions options)
    {
        try
        {
            using var reader = new BinaryReader(new MemoryStream(frame, writable: false), Encoding.UTF8);
            return Read(reader, options, mayBeSet: true);
        }
        catch (Exception fault) when (fault is EndOfStreamException or FormatException or IOException or ArgumentException)
        {
            throw new InvalidDataException("the answer broke off", fault);
        }
    }

    private static void Write(BinaryWriter writer, ReadOutcome outcome)
    {
        switch (outcome)
        {
            case ReadRefusal refusal:
                writer.Write(Refusal);
                writer.Write(refusal.Reason);
                break;
            case ReadDocument document:
                writer.Write(Document);
                WireDocument.Write(writer, document);
                break;
            case ReadSet set:
                writer.Write(Set);
                writer.Write(set.Entries.Count);
                foreach (var entry in set.Entries)
                {
                    writer.Write(entry.Path);
                    Write(writer, entry.Outcome);
                }

                break;
            default:
                throw new NotSupportedException(outcome.GetType().Name);
        }
    }

    private static ReadOutcome Read(BinaryReader reader, ReadingOptions options, bool mayBeSet) => reader.ReadByte() switch
    {
        Refusal => new ReadRefusal(WireDocument.Line(reader)),
        Document => WireDocument.Read(reader, options),
        Set when mayBeSet => ReadSet(reader, options),
        var kind => throw new InvalidDataException($"{kind} is no kind of outcome"),
    };

    private static ReadSet ReadSet(BinaryReader reader, ReadingOptions options)
    {
        var count = reader.ReadInt32();
        if (count < 0 || count > options.MaxParts)
        {
            throw new InvalidDataException($"a set of {count}");
        }

        var entries = new List<ReadEntry>();
        for (var at = 0; at < count; at++)
        {
            entries.Add(new ReadEntry(WireDocument.Line(reader), Read(reader, options, mayBeSet: false)));
        }

        return new ReadSet(entries);
    }
}
