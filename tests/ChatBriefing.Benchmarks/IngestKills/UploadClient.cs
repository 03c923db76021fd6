using System.Net.Http.Json;
using ChatBriefing.Server.Web.Api;

namespace ChatBriefing.Benchmarks.IngestKills;

/// <summary>Uploads marked files as programs do, one or three a request, and knows which the server accepted.</summary>
internal sealed class UploadClient(int lane)
{
    private readonly Queue<MarkedFile> unsure = [];
    private int next;

    /// <summary>Files that the server said it has.</summary>
    public List<MarkedFile> Accepted { get; } = [];

    /// <summary>Files whose request ended without an answer and that were sent again.</summary>
    public int SentAgain { get; private set; }

    /// <summary>Uploads until the server is gone; what got no answer is sent again the next time.</summary>
    public async Task UntilGoneAsync(HttpClient http, CancellationToken cancellationToken)
    {
        while (await SendAsync(http, Take(), cancellationToken))
        {
        }
    }

    /// <summary>Uploads what got no answer.</summary>
    public async Task FinishAsync(HttpClient http, CancellationToken cancellationToken)
    {
        while (unsure.Count > 0 && await SendAsync(http, Take(), cancellationToken))
        {
        }
    }

    private List<MarkedFile> Take()
    {
        if (unsure.Count > 0)
        {
            var again = unsure.ToList();
            unsure.Clear();
            SentAgain += again.Count;
            return again;
        }

        return [.. Enumerable.Range(0, next % 2 == 0 ? 1 : 3).Select(_ => new MarkedFile(lane, next++))];
    }

    /// <summary>Sends files in one request; false when no answer came.</summary>
    private async Task<bool> SendAsync(HttpClient http, List<MarkedFile> files, CancellationToken cancellationToken)
    {
        try
        {
            using var body = Body(files);
            using var answer = await http.PostAsync(new Uri("api/v1/documents", UriKind.Relative), body, cancellationToken);
            answer.EnsureSuccessStatusCode();
            var told = await answer.Content.ReadFromJsonAsync<AddDocumentsResponse>(cancellationToken);
            var refused = told!.Documents.FirstOrDefault(document => document.Status is not ("added" or "unchanged"));
            if (refused is not null || told.Documents.Count != files.Count)
            {
                throw new InvalidOperationException($"{refused?.Name} was {refused?.Status}: {refused?.Reason}");
            }

            Accepted.AddRange(files);
            return true;
        }
        catch (Exception fault) when (fault is HttpRequestException { StatusCode: null } or IOException)
        {
            files.ForEach(unsure.Enqueue);
            return false;
        }
    }

    private static HttpContent Body(List<MarkedFile> files)
    {
        if (files is [{ IsText: true } only])
        {
            return JsonContent.Create(new { name = only.Name, text = System.Text.Encoding.UTF8.GetString(only.Content()) });
        }

        var form = new MultipartFormDataContent();
        foreach (var file in files)
        {
            form.Add(new ByteArrayContent(file.Content()), "files", file.Name);
        }

        return form;
    }
}
