namespace ChatBriefing.Library;

/// <summary>Reads many stored versions with few questions to the store, where a thousand single ones would take most of the time.</summary>
public interface IVersionBatchReader
{
    /// <summary>Those of the versions that are stored, as <see cref="IVersionReader"/> gives them; the others are left out.</summary>
    Task<IReadOnlyDictionary<VersionKey, DocumentVersion>> ReadAsync(IReadOnlyCollection<VersionKey> keys, CancellationToken cancellationToken);
}
