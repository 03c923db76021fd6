using ChatBriefing.Library.Collections;
using ChatBriefing.Server.Web.Guards;
using Microsoft.AspNetCore.Components;

namespace ChatBriefing.Server.Web.Pages.Documents;

/// <summary>The page "Collections": those the visitor may read, and for those who keep the library who else may.</summary>
public sealed partial class CollectionsPage
{
    private IReadOnlyList<CollectionSummary> collections = [];
    private bool mayChange;

    /// <summary>What was done just before.</summary>
    [SupplyParameterFromQuery]
    public string? Done { get; set; }

    /// <summary>The collection to write into the form.</summary>
    [SupplyParameterFromQuery]
    public string? Collection { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [Inject]
    private CollectionLister Lister { get; set; } = default!;

    [Inject]
    private WebReader Reader { get; set; } = default!;

    /// <summary>Reads the collections.</summary>
    protected override async Task OnInitializedAsync()
    {
        var audience = Reader.KeeperOf(Http);
        mayChange = audience.ReadsAll;
        collections = await Lister.ListAsync(audience, Http.RequestAborted);
    }
}
