namespace ChatBriefing.Server.Storage.Backups;

/// <summary>What a restoration did.</summary>
/// <param name="Backup">The backup.</param>
/// <param name="Returned">Documents that had been deleted after the backup was made, and are back.</param>
/// <param name="Doubtful">Posts that were still to be sent when the backup was made: they may have been sent since, so they are not sent again but listed as doubtful.</param>
public sealed record RestoreReport(BackupManifest Backup, int Returned, int Doubtful);
