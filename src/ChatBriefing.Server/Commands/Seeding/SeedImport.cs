using ChatBriefing.Library;
using ChatBriefing.Library.Ingestion;

namespace ChatBriefing.Server.Commands.Seeding;

/// <summary>Brings the documents that ship with the product into a library that never held any.</summary>
internal static class SeedImport
{
    /// <summary>Imports them on the first start. A library whose documents were all removed has a change log, so it stays empty.</summary>
    /// <returns>How many were added.</returns>
    public static async Task<int> RunOnceAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var position = await services.GetRequiredService<IChangeLog>().ReadPositionAsync(cancellationToken);
        if (position.Number > 0)
        {
            return 0;
        }

        var files = SeedFolder.Documents().Select(path => IncomingFile.FromPath(path, SourceOf(Path.GetFileName(path))));
        return await services.GetRequiredService<Ingester>()
            .AddAsync(files, cancellationToken)
            .CountAsync(outcome => outcome.Status == IngestStatus.Added, cancellationToken);
    }

    /// <summary>The source of a seed: the same wherever the product lies.</summary>
    public static string SourceOf(string name) => $"seeds/{name}";
}
