namespace ChatBriefing.Library.Ingestion;

/// <summary>An address whose content is to be added.</summary>
/// <param name="Address">The address, as it was given; with the collection it decides which document it is.</param>
public sealed record IncomingAddress(string Address)
{
    /// <summary>Collection to put it in.</summary>
    /// <value>The default value is <see cref="CollectionName.Default"/>.</value>
    public string Collection { get; init; } = CollectionName.Default;

    /// <summary>Title to give it instead of the one it names; null or blank for its own.</summary>
    public string? Title { get; init; }

    /// <summary>Date to give it instead of the one it names.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Whether an archive is to be added as the set of the documents in it.</summary>
    public bool Unpack { get; init; }

    /// <summary>What the sender of an archive that is refused can do; null for what any place says.</summary>
    public string? ArchiveAdvice { get; init; }

    /// <summary>Whether it is to be read although it was set aside for ending the process that read it.</summary>
    public bool Retry { get; init; }
}
