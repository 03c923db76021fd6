using System.Globalization;
using ChatBriefing.Library;
using ChatBriefing.Library.Collections;
using ChatBriefing.Library.Following;
using ChatBriefing.Server.Web.Guards;
using ChatBriefing.Server.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace ChatBriefing.Server.Web.Pages.Documents;

/// <summary>The page "Library": what is stored, what was withdrawn, what is followed; and the way to add more.</summary>
public sealed partial class LibraryPage
{
    private DocumentList list = DocumentList.Empty;
    private IReadOnlyList<string> collections = [];
    private IReadOnlyList<WithdrawnDocument> withdrawn = [];
    private IReadOnlyList<FollowedItem> followed = [];

    /// <summary>Part of the title to look for.</summary>
    [SupplyParameterFromQuery]
    public string? Title { get; set; }

    /// <summary>The collection to show; all when it is left out.</summary>
    [SupplyParameterFromQuery]
    public string? Collection { get; set; }

    /// <summary>Which part of a long list to show, from 1.</summary>
    [SupplyParameterFromQuery]
    public int? Page { get; set; }

    /// <summary>What was done just before.</summary>
    [SupplyParameterFromQuery]
    public string? Done { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [Inject]
    private ReadableLibrary Lister { get; set; } = default!;

    [Inject]
    private WebReader Reader { get; set; } = default!;

    [Inject]
    private WebPerson Person { get; set; } = default!;

    [Inject]
    private IWithdrawnLister Withdrawn { get; set; } = default!;

    [Inject]
    private IFollowReader Followed { get; set; } = default!;

    private string Count => (string.IsNullOrWhiteSpace(Title), string.IsNullOrEmpty(Collection)) switch
    {
        (true, true) => string.Create(CultureInfo.InvariantCulture, $"{list.Total:N0} {(list.Total == 1 ? "document" : "documents")}"),
        (false, true) => string.Create(CultureInfo.InvariantCulture, $"{list.Found:N0} of {list.Total:N0} documents have “{Title!.Trim()}” in their title"),
        (true, false) => string.Create(CultureInfo.InvariantCulture, $"{list.Found:N0} of {list.Total:N0} documents are in “{Collection}”"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{list.Found:N0} of {list.Total:N0} documents are in “{Collection}” and have “{Title!.Trim()}” in their title"),
    };

    /// <summary>Reads the lists.</summary>
    protected override async Task OnInitializedAsync()
    {
        var audience = Reader.KeeperOf(Http);
        var all = await Lister.ListAsync(null, audience, Http.RequestAborted);
        collections = [.. all.Select(document => document.Collection).Distinct().Order(StringComparer.Ordinal)];
        list = DocumentList.Of(all, Title, Collection, Page ?? 1);
        withdrawn = audience.ReadsAll ? await Withdrawn.ListAsync(Http.RequestAborted) : [];
        followed = !audience.ReadsAll ? [] : [.. (await Followed.ReadAsync(null, Http.RequestAborted)).Where(item => item.Item.Length == 0 || item.Error.Length > 0)];
    }

    private string LinkTo(int page) => string.Create(
        CultureInfo.InvariantCulture,
        $"/library?title={Uri.EscapeDataString(Title ?? "")}&collection={Uri.EscapeDataString(Collection ?? "")}&page={page}");
}
