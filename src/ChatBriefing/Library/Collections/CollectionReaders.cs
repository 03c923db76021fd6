using System.Collections.Frozen;

namespace ChatBriefing.Library.Collections;

/// <summary>
/// Who may read which collection, at one moment. A collection that is not set otherwise is everybody's; one that is set
/// and has no reader left is nobody's. Names of collections are compared without case here, so that a difference of
/// case cannot open one.
/// </summary>
public sealed class CollectionReaders
{
    private readonly FrozenDictionary<string, IReadOnlyList<string>> set;

    /// <summary>The state in which these collections are set.</summary>
    public CollectionReaders(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> set) =>
        this.set = set.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The state in which none is set.</summary>
    public static CollectionReaders Open { get; } = new([]);

    /// <summary>The collections that are set, with their readers.</summary>
    public IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> Set => set;

    /// <summary>The readers of a collection, whether set or not.</summary>
    public IReadOnlyList<string> Of(string collection) => set.TryGetValue(collection, out var readers) ? readers : [ReaderName.Everyone];

    /// <summary>Whether any collection is read by a group of people of that platform, so that it is worth asking who belongs to which.</summary>
    public bool NamesGroupsOf(string platform) => set.Values.Any(readers => readers.Any(reader => ReaderName.IsGroupOf(platform, reader)));

    /// <summary>What <paramref name="audience"/> may read.</summary>
    public Readable For(Audience audience) => audience.Also is { } also ? Alone(audience).And(For(also)) : Alone(audience);

    private Readable Alone(Audience audience) =>
        audience.ReadsAll ? Readable.Everything
        : audience.Readers.Count == 0 ? Readable.Nothing
        : Readable.Without(set.Where(collection => !collection.Value.Any(audience.Readers.Contains)).Select(collection => collection.Key));
}
