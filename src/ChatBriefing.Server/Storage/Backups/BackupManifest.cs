namespace ChatBriefing.Server.Storage.Backups;

/// <summary>What a backup says of itself.</summary>
public sealed record BackupManifest
{
    /// <summary>The form of backups that this release writes and reads.</summary>
    public const string ThisFormat = "chatbriefing-backup-1";

    /// <summary>The form it is in.</summary>
    public required string Format { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>Identity of the library it was made of.</summary>
    public required string LibraryId { get; init; }

    /// <summary>Number of the newest change in it.</summary>
    public required long LastChange { get; init; }

    /// <summary>Documents in it, without withdrawn ones.</summary>
    public required int Documents { get; init; }

    /// <summary>Name of the newest change of the tables' layout that it has.</summary>
    public required string Layout { get; init; }

    /// <summary>Bytes of the database in it, inflated.</summary>
    public required long DatabaseBytes { get; init; }

    /// <summary>Lower-case hexadecimal SHA-256 of the database in it.</summary>
    public required string DatabaseHash { get; init; }
}
