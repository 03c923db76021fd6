namespace ChatBriefing.Server.Storage.Collections;

/// <summary>A reader of a collection.</summary>
public sealed class CollectionReaderRow
{
    /// <summary>The collection.</summary>
    public required string Collection { get; set; }

    /// <summary>Name of the reader, as <see cref="ChatBriefing.Library.Collections.ReaderName"/> makes it.</summary>
    public required string Reader { get; set; }
}
