using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ChatBriefing.Server.Storage;

/// <summary>Gives <c>dotnet ef</c> a context without starting the server.</summary>
public sealed class LibraryContextDesign : IDesignTimeDbContextFactory<LibraryContext>
{
    /// <inheritdoc />
    public LibraryContext CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<LibraryContext>();
        SqliteDatabase.Configure(builder, new StorageOptions());
        return new LibraryContext(builder.Options);
    }
}
