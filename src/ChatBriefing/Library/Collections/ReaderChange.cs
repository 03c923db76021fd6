namespace ChatBriefing.Library.Collections;

/// <summary>A change of a collection's readers.</summary>
public sealed record ReaderChange
{
    private ReaderChange(string collection, ReaderChangeKind kind, IReadOnlyList<string> readers) =>
        (Collection, Kind, Readers) = (collection, kind, readers);

    /// <summary>How people write that there is no reader.</summary>
    public const string Nobody = "nobody";

    /// <summary>Most readers a collection may have; more people than that are a group.</summary>
    public const int MostReaders = 1_000;

    /// <summary>The collection. It needs not hold documents yet: better close it first and fill it then.</summary>
    public string Collection { get; }

    /// <summary>How they are changed.</summary>
    public ReaderChangeKind Kind { get; }

    /// <summary>The readers that the change is about.</summary>
    public IReadOnlyList<string> Readers { get; }

    /// <summary>The change that was asked for.</summary>
    /// <param name="collection">Name of the collection.</param>
    /// <param name="kind">How.</param>
    /// <param name="readers">Names of readers as people and programs write them. None at all closes a collection when it is set so.</param>
    /// <exception cref="ReaderChangeException">Something in it cannot be; the message is one line that says what to do.</exception>
    public static ReaderChange Read(string collection, ReaderChangeKind kind, IEnumerable<string?> readers)
    {
        if (!CollectionName.IsValid(collection))
        {
            throw new ReaderChangeException($"{CollectionName.Advice(collection)}.");
        }

        var given = readers.Select(reader => reader ?? throw new ReaderChangeException("A reader without a name was sent; name each, or leave it out.")).ToList();
        var named = given.Where(reader => kind != ReaderChangeKind.Set || !reader.Trim().Equals(Nobody, StringComparison.OrdinalIgnoreCase)).Select(reader => ReaderName.Read(reader) ?? throw new ReaderChangeException($"{ReaderName.Advice(reader)}.")).Distinct().ToList();
        return named.Count switch
        {
            0 when kind != ReaderChangeKind.Set => throw new ReaderChangeException("No reader was named; name at least one."),
            > MostReaders => throw new ReaderChangeException($"A collection may have {MostReaders:N0} readers; name a group or a channel instead."),
            _ => new ReaderChange(collection, kind, named),
        };
    }

    /// <summary>The readers after it.</summary>
    /// <param name="before">Those before.</param>
    /// <exception cref="ReaderChangeException">It would change nothing, or not what it seems to; the message is one line that says what to do.</exception>
    public IReadOnlyList<string> Apply(IReadOnlyList<string> before)
    {
        var isOpen = before.Contains(ReaderName.Everyone);
        var missing = Readers.FirstOrDefault(reader => !before.Contains(reader));
        var after = Kind switch
        {
            ReaderChangeKind.Set => Readers,
            ReaderChangeKind.Add when isOpen => throw new ReaderChangeException($"Everyone reads \"{Collection}\" already, so adding a reader closes it to nobody; set its readers instead."),
            ReaderChangeKind.Add => [.. before.Union(Readers)],
            _ when missing is not null => throw new ReaderChangeException($"{missing} is no reader of \"{Collection}\"; its readers are {Listed(before)}."),
            _ => [.. before.Except(Readers)],
        };
        return after.Count <= MostReaders ? after : throw new ReaderChangeException($"A collection may have {MostReaders:N0} readers; name a group or a channel instead.");
    }

    /// <summary>Readers in words.</summary>
    public static string Listed(IReadOnlyList<string> readers) => readers.Count == 0 ? Nobody : string.Join(", ", readers);
}
