using System.Collections.Frozen;

namespace ChatBriefing.Library.Collections;

/// <summary>What an audience may read, at one moment: all collections but some, or nothing.</summary>
public sealed class Readable
{
    private readonly FrozenSet<string> closed;
    private readonly bool isNothing;

    private Readable(IEnumerable<string> closed, bool isNothing)
    {
        this.closed = closed.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        this.isNothing = isNothing;
        Key = isNothing ? "nothing" : string.Concat(this.closed.Select(name => name.ToUpperInvariant()).Order(StringComparer.Ordinal).Select(name => $"{name}\n"));
    }

    /// <summary>Every collection.</summary>
    public static Readable Everything { get; } = new([], isNothing: false);

    /// <summary>No collection.</summary>
    public static Readable Nothing { get; } = new([], isNothing: true);

    /// <summary>The same for all that allow the same.</summary>
    public string Key { get; }

    /// <summary>Whether there is nothing that it does not allow.</summary>
    public bool IsEverything => !isNothing && closed.Count == 0;

    /// <summary>All collections but these.</summary>
    public static Readable Without(IEnumerable<string> closed) => new Readable(closed, isNothing: false) is { IsEverything: false } some ? some : Everything;

    /// <summary>What both allow.</summary>
    public Readable And(Readable other) => isNothing || other.isNothing ? Nothing : Without(closed.Union(other.closed));

    /// <summary>Whether the documents of the collection may be read.</summary>
    public bool Allows(string collection) => !isNothing && !closed.Contains(collection);
}
