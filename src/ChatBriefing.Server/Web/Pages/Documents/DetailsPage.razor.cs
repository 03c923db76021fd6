using ChatBriefing.Library;
using ChatBriefing.Library.Collections;
using ChatBriefing.Library.Ingestion;
using ChatBriefing.Server.Web.Guards;
using Microsoft.AspNetCore.Components;

namespace ChatBriefing.Server.Web.Pages.Documents;

/// <summary>The page of one document for those who keep the library: its versions, what changed, and what can be done.</summary>
public sealed partial class DetailsPage
{
    private DocumentVersion? current;
    private WithdrawnDocument? removed;
    private DocumentVersion? earlier;
    private IReadOnlyList<VersionFacts> versions = [];

    /// <summary>The document.</summary>
    [Parameter]
    public string Id { get; set; } = "";

    /// <summary>The version to compare with the current one.</summary>
    [SupplyParameterFromQuery]
    public string? From { get; set; }

    /// <summary>What was done just before.</summary>
    [SupplyParameterFromQuery]
    public string? Done { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [Inject]
    private ReadableLibrary Versions { get; set; } = default!;

    [Inject]
    private WebReader Reader { get; set; } = default!;

    [Inject]
    private IVersionLister Lister { get; set; } = default!;

    [Inject]
    private IWithdrawnLister Withdrawn { get; set; } = default!;

    [Inject]
    private IPastVersionReader Stored { get; set; } = default!;

    [Inject]
    private SourceRereader Rereader { get; set; } = default!;

    /// <summary>Reads the versions.</summary>
    protected override async Task OnInitializedAsync()
    {
        var audience = Reader.KeeperOf(Http);
        current = await Versions.FindAsync(Id, null, audience, Http.RequestAborted) ?? (audience.ReadsAll ? await FindRemovedAsync() : null);
        if (current is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        versions = await Lister.ListAsync(Id, Http.RequestAborted);
        if (QueryNumber.Read(From) is { } number && number != current.Number)
        {
            earlier = removed is null ? await Versions.FindAsync(Id, number, audience, Http.RequestAborted) : await Stored.FindAsync(Id, number, Http.RequestAborted);
        }
    }

    /// <summary>The last version of a document that was removed: it is stored until it is deleted.</summary>
    private async Task<DocumentVersion?> FindRemovedAsync()
    {
        removed = (await Withdrawn.ListAsync(Http.RequestAborted)).FirstOrDefault(document => document.Id == Id);
        return removed is null ? null : await Stored.FindAsync(Id, removed.Version, Http.RequestAborted);
    }
}
