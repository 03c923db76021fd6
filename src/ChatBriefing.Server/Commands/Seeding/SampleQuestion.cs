using ChatBriefing.Library;

namespace ChatBriefing.Server.Commands.Seeding;

/// <summary>A question that the library can answer, for somebody who sees the product for the first time.</summary>
internal static class SampleQuestion
{
    private static readonly (string Seed, string Question)[] Samples =
    [
        ("000_d84113d8238d9a79.txt", "Who confirmed that Putin will meet Sharaa?"),
        ("handbook.md", "How do I add a document?"),
    ];

    /// <summary>The first one whose document is in the library; null when none is.</summary>
    public static async Task<string?> FindAsync(IVersionReader versions, CancellationToken cancellationToken)
    {
        foreach (var (seed, question) in Samples)
        {
            var id = DocumentId.From(CollectionName.Default, SeedImport.SourceOf(seed));
            if (await versions.FindAsync(id, null, cancellationToken) is not null)
            {
                return question;
            }
        }

        return null;
    }
}
