using ChatBriefing.Library;
using ChatBriefing.Retrieval;
using ChatBriefing.Server.Commands;
using Microsoft.Extensions.Configuration;

namespace ChatBriefing.Benchmarks.IngestKills;

/// <summary>What a data folder holds of the files that its servers accepted.</summary>
/// <param name="Lost">Accepted files that are not there.</param>
/// <param name="Doubled">Files that are there as more than one document or version, or that nobody sent.</param>
/// <param name="Half">Files of which a passage is missing in the text or in the search.</param>
internal sealed record StoredCheck(int Lost, int Doubled, int Half)
{
    /// <summary>Looks at every accepted file.</summary>
    public static async Task<StoredCheck> OfAsync(string data, IReadOnlyCollection<MarkedFile> accepted, CancellationToken cancellationToken)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["DataPath"] = data }).Build();
        await using var library = await OpenLibrary.OpenAsync(settings, cancellationToken);
        var stored = (await library.Get<IDocumentLister>().ListAsync(null, cancellationToken)).Where(document => document.Source.StartsWith("note-", StringComparison.Ordinal)).ToList();
        var sources = stored.CountBy(document => document.Source).ToDictionary(StringComparer.Ordinal);
        var names = accepted.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        var doubled = sources.Count(pair => pair.Value > 1 || !names.Contains(pair.Key)) + (accepted.Count - names.Count);
        var (lost, half) = (0, 0);
        foreach (var file in accepted)
        {
            var id = DocumentId.From(CollectionName.Default, file.Name);
            if (await library.Get<IVersionReader>().FindAsync(id, null, cancellationToken) is not { } version)
            {
                lost++;
                continue;
            }

            doubled += (await library.Get<IVersionLister>().ListAsync(id, cancellationToken)).Count == 1 ? 0 : 1;
            half += IsWhole(version.Text, file) && await IsFoundAsync(library.Get<Retriever>(), id, file, cancellationToken) ? 0 : 1;
        }

        return new StoredCheck(lost, doubled, half);
    }

    private static bool IsWhole(string text, MarkedFile file) =>
        text.Contains(file.First, StringComparison.Ordinal) && text.Contains(file.Last, StringComparison.Ordinal);

    /// <summary>Whether each word is found in one passage, and that of this document. Related words may be found besides.</summary>
    private static async Task<bool> IsFoundAsync(Retriever retriever, string id, MarkedFile file, CancellationToken cancellationToken)
    {
        foreach (var word in new[] { file.First, file.Last })
        {
            var found = await retriever.RetrieveAsync(new Query { Text = word }, Audience.Operator, cancellationToken);
            var with = found.Passages.Where(passage => passage.Text.Contains(word, StringComparison.Ordinal)).ToList();
            if (with is not [var only] || only.DocumentId != id)
            {
                return false;
            }
        }

        return true;
    }
}
