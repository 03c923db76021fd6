using System.Net.Http.Json;
using ChatBriefing.Library;
using ChatBriefing.Server.Web.Api;

namespace ChatBriefing.Benchmarks.IngestKills;

/// <summary>Asks a running server for a file by its words.</summary>
internal static class FoundFile
{
    /// <summary>Whether questions after its first and its last word come back with passages of it.</summary>
    public static async Task<bool> AsksAsync(HttpClient http, MarkedFile file, CancellationToken cancellationToken) =>
        await FindsAsync(http, file, file.First, cancellationToken) && await FindsAsync(http, file, file.Last, cancellationToken);

    private static async Task<bool> FindsAsync(HttpClient http, MarkedFile file, string word, CancellationToken cancellationToken)
    {
        using var answer = await http.PostAsJsonAsync(new Uri("api/v1/ask", UriKind.Relative), new { question = $"Who kept the store of {word}?" }, cancellationToken);
        answer.EnsureSuccessStatusCode();
        var told = await answer.Content.ReadFromJsonAsync<AskResponse>(cancellationToken);
        var id = DocumentId.From(CollectionName.Default, file.Name);
        return told!.Citations.Concat(told.Nearest).Any(citation => citation.DocumentId == id && citation.Quote.Contains(word, StringComparison.Ordinal));
    }
}
