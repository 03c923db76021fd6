using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Backups;

/// <summary>Opens the database of a backup.</summary>
internal static class BackupDatabase
{
    /// <summary>The tables of the file; it is kept open by nobody once the context is gone.</summary>
    public static LibraryContext Open(string path)
    {
        var builder = new DbContextOptionsBuilder<LibraryContext>();
        builder.UseSqlite($"Data Source={path};Pooling=False");
        return new LibraryContext(builder.Options);
    }

    /// <summary>Whether it holds together, page by page and row by row.</summary>
    public static async Task<bool> IsSoundAsync(LibraryContext context, CancellationToken cancellationToken) =>
        await context.Database.SqlQueryRaw<string>("PRAGMA integrity_check").ToListAsync(cancellationToken) is ["ok"]
        && (await context.Database.SqlQueryRaw<string>("SELECT \"table\" AS Value FROM pragma_foreign_key_check").ToListAsync(cancellationToken)).Count == 0;
}
