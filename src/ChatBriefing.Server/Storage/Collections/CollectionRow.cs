namespace ChatBriefing.Server.Storage.Collections;

/// <summary>A collection whose readers were set. It stays when its last reader goes: then it is nobody's.</summary>
public sealed class CollectionRow
{
    /// <summary>Name of the collection; the key. No two differ by case alone.</summary>
    public required string Name { get; set; }

    /// <summary>When its readers were last changed.</summary>
    public required DateTimeOffset At { get; set; }

    /// <summary>Its readers.</summary>
    public List<CollectionReaderRow> Readers { get; set; } = [];
}
