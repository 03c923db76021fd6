namespace ChatBriefing.Server.Storage;

/// <summary>Where the library is kept.</summary>
public sealed class StorageOptions
{
    /// <summary>The only provider there is so far.</summary>
    public const string Sqlite = "Sqlite";

    /// <summary>Folder of the database and of what is made from it (setting <c>DataPath</c>). Default: <c>data/</c>.</summary>
    public string DataPath { get; set; } = "data/";

    /// <summary>The kind of database (setting <c>Storage:Provider</c>). Default: <see cref="Sqlite"/>.</summary>
    public string Provider { get; set; } = Sqlite;

    /// <summary>
    /// Connection string in place of <c>chatbriefing.db</c> in <see cref="DataPath"/> (setting <c>Storage:ConnectionString</c>).
    /// Default: none.
    /// </summary>
    public string? ConnectionString { get; set; }
}
