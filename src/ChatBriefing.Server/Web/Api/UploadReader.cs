using System.Globalization;
using System.Text.Json;
using ChatBriefing.Library;
using ChatBriefing.Library.Ingestion;

namespace ChatBriefing.Server.Web.Api;

/// <summary>Reads the files of a request, which come as a form (multipart/form-data) or one as JSON.</summary>
internal static class UploadReader
{
    /// <summary>The files, or what is wrong with the request.</summary>
    public static async Task<Upload> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.HasFormContentType)
        {
            return await ReadFormAsync(request, cancellationToken);
        }

        return request.HasJsonContentType()
            ? await ReadJsonAsync(request, cancellationToken)
            : Upload.Wrong("Send files as multipart/form-data, or one document as application/json with \"name\" and \"text\", or with \"address\".");
    }

    private static async Task<Upload> ReadJsonAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await request.ReadFromJsonAsync<AddDocumentRequest>(cancellationToken) is { } document
                ? document.ToAddress() is { } address ? Upload.Of(address) : Upload.Of([document.ToFile()])
                : Upload.Wrong("The body is null: send an object with \"name\" and \"text\", or with \"address\".");
        }
        catch (JsonException fault)
        {
            throw new BadHttpRequestException("The body is not the JSON that belongs here.", fault);
        }
    }

    private static async Task<Upload> ReadFormAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync(cancellationToken);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return Upload.Wrong("The form is broken or too large: send the files in several requests.");
        }

        var title = form["title"].ToString();
        var date = form["date"].ToString();
        return (form.Files.Count, date) switch
        {
            (0, _) => Upload.Wrong("The form holds no file: add at least one file field."),
            (> 1, _) when title.Length > 0 => Upload.Wrong("One title cannot serve several files: send them one by one, or leave the title out."),
            (_, { Length: > 0 }) when !TryDate(date, out _) => Upload.Wrong($"The date must look like 2025-10-15, and \"{Shown(date)}\" does not."),
            _ => Upload.Of([.. form.Files.Select(file => ToFile(file, form["collection"].ToString(), title, date) with { Unpack = form["unpack"] == "true", ArchiveAdvice = Upload.ArchiveAdvice })]),
        };
    }

    /// <summary>Some browsers send a path: only its last part is the name.</summary>
    private static IncomingFile ToFile(IFormFile file, string collection, string title, string date)
    {
        var name = file.FileName[(file.FileName.LastIndexOfAny(['/', '\\']) + 1)..];
        return new IncomingFile(name, name, _ => Task.FromResult(file.OpenReadStream()))
        {
            Collection = collection.Length == 0 ? CollectionName.Default : collection,
            Title = title.Length == 0 ? null : title,
            Date = TryDate(date, out var day) ? day : null,
        };
    }

    private static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static string Shown(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
