using ChatBriefing.Library;
using ChatBriefing.Library.Collections;
using ChatBriefing.Server.Web.Guards;
using Microsoft.AspNetCore.Components;

namespace ChatBriefing.Server.Web.Pages.Documents;

/// <summary>The page "Document": a stored text with the cited span marked. It is plain HTML and needs no script.</summary>
public sealed partial class DocumentPage
{
    private DocumentVersion? version;
    private TextSpan? cited;

    /// <summary>The document.</summary>
    [Parameter]
    public string Id { get; set; } = "";

    /// <summary>The version to show; the current one when it is left out.</summary>
    [SupplyParameterFromQuery]
    public string? Version { get; set; }

    /// <summary>Offset of the passage to mark.</summary>
    [SupplyParameterFromQuery]
    public string? Start { get; set; }

    /// <summary>Characters of the passage to mark.</summary>
    [SupplyParameterFromQuery]
    public string? Length { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [Inject]
    private ReadableLibrary Versions { get; set; } = default!;

    [Inject]
    private WebReader Reader { get; set; } = default!;

    private bool IsMarkAsked => Start is not null || Length is not null;

    private int? Number => QueryNumber.Read(Version);

    private string Here => $"{Http.Request.Path}{Http.Request.QueryString}";

    /// <summary>Reads the version; offsets count only in the version that they were made for.</summary>
    protected override async Task OnInitializedAsync()
    {
        version = await Versions.FindAsync(Id, Number, Reader.AudienceOf(Http), Http.RequestAborted);
        version ??= Number is null ? null : await Versions.FindAsync(Id, null, Reader.AudienceOf(Http), Http.RequestAborted);
        if (version is null)
        {
            // NotFoundPage takes its place and says that the document is missing.
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var isSameText = Number is null || Number == version.Number;
        cited = isSameText && QueryNumber.Read(Start) is { } start && QueryNumber.Read(Length) is { } length ? CitedSpan.In(version.Text, start, length) : null;
    }
}
