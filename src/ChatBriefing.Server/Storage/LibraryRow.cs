namespace ChatBriefing.Server.Storage;

/// <summary>The one row that says which library this is and how far its change log goes.</summary>
public sealed class LibraryRow
{
    /// <summary>The key of the only row.</summary>
    public const int OnlyId = 1;

    /// <summary>Always <see cref="OnlyId"/>.</summary>
    public int Id { get; set; } = OnlyId;

    /// <summary>Identity of the library, made once with its database.</summary>
    public required string LibraryId { get; set; }

    /// <summary>Number of the newest change; 0 when there is none.</summary>
    public long LastChange { get; set; }

    /// <summary>Number of the newest deletion; 0 when there is none.</summary>
    public long LastDeletion { get; set; }

    /// <summary>Number of the newest deletion of which nothing is left in the database's files.</summary>
    public long SweptDeletion { get; set; }

    /// <summary>Another text after each change of who may read what; empty before the first. No number, since a backup that is put back must not meet one that was given out before.</summary>
    public string ReadersStamp { get; set; } = "";
}
