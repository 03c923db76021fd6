using System.Globalization;
using ChatBriefing.Library;
using Microsoft.AspNetCore.Components;

namespace ChatBriefing.Server.Web.Pages.Documents;

/// <summary>The page "Library": what is stored, newest first.</summary>
public sealed partial class LibraryPage
{
    private DocumentList list = DocumentList.Empty;

    /// <summary>Part of the title to look for.</summary>
    [SupplyParameterFromQuery]
    public string? Title { get; set; }

    /// <summary>Which part of a long list to show, from 1.</summary>
    [SupplyParameterFromQuery]
    public int? Page { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [Inject]
    private IDocumentLister Lister { get; set; } = default!;

    private string Count => string.IsNullOrWhiteSpace(Title)
        ? string.Create(CultureInfo.InvariantCulture, $"{list.Total:N0} {(list.Total == 1 ? "document" : "documents")}")
        : string.Create(CultureInfo.InvariantCulture, $"{list.Found:N0} of {list.Total:N0} documents have “{Title.Trim()}” in their title");

    /// <summary>Reads the list.</summary>
    protected override async Task OnInitializedAsync() =>
        list = DocumentList.Of(await Lister.ListAsync(null, Http.RequestAborted), Title, Page ?? 1);

    private string LinkTo(int page) =>
        string.Create(CultureInfo.InvariantCulture, $"/library?title={Uri.EscapeDataString(Title ?? "")}&page={page}");
}
