using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Storage;

/// <summary>Refuses settings that cannot work, at start and with the mend.</summary>
public sealed class StorageOptionsValidator : IValidateOptions<StorageOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        if (string.Equals(options.Provider, "Postgres", StringComparison.OrdinalIgnoreCase))
        {
            return ValidateOptionsResult.Fail("Storage:Provider 'Postgres' comes in a later release; set it to 'Sqlite' or leave it out.");
        }

        if (!string.Equals(options.Provider, StorageOptions.Sqlite, StringComparison.OrdinalIgnoreCase))
        {
            return ValidateOptionsResult.Fail($"Storage:Provider '{options.Provider}' is not known; set it to 'Sqlite' or leave it out.");
        }

        if (options.ConnectionString is null)
        {
            return string.IsNullOrWhiteSpace(options.DataPath)
                ? ValidateOptionsResult.Fail("DataPath is empty; name a folder that this user may write to.")
                : ValidateOptionsResult.Success;
        }

        return NamesFile(options.ConnectionString)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("Storage:ConnectionString names no file; write 'Data Source=/path/to/file.db' or leave it out.");
    }

    private static bool NamesFile(string connectionString)
    {
        try
        {
            var parts = new SqliteConnectionStringBuilder(connectionString);
            return parts.Mode != SqliteOpenMode.Memory
                && !string.IsNullOrWhiteSpace(parts.DataSource)
                && !parts.DataSource.StartsWith(':')
                && !parts.DataSource.StartsWith("file:", StringComparison.OrdinalIgnoreCase);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
