using System.Globalization;
using ChatBriefing.Library;
using ChatBriefing.Library.Collections;
using ChatBriefing.Library.Following;
using ChatBriefing.Library.Refusals;
using ChatBriefing.Server.Web.Guards;
using ChatBriefing.Server.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace ChatBriefing.Server.Web.Pages.Documents;

/// <summary>The page "Library": what is stored, was removed or did not get in, and what is followed; and the way to add more.</summary>
public sealed partial class LibraryPage
{
    private DocumentList list = DocumentList.Empty;
    private IReadOnlyList<string> collections = [];
    private IReadOnlyList<FollowedItem> followed = [];

    /// <summary>Part of the title or source to look for.</summary>
    [SupplyParameterFromQuery]
    public string? Title { get; set; }

    /// <summary>The collection to show; all when it is left out.</summary>
    [SupplyParameterFromQuery]
    public string? Collection { get; set; }

    /// <summary>The state to show; all when it is left out.</summary>
    [SupplyParameterFromQuery]
    public string? State { get; set; }

    /// <summary>Which part of a long list to show, from 1.</summary>
    [SupplyParameterFromQuery]
    public string? Page { get; set; }

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
    private IRefusalLister Refused { get; set; } = default!;

    [Inject]
    private IFollowReader Followed { get; set; } = default!;

    private EntryState? Wanted => Enum.TryParse<EntryState>(State, ignoreCase: true, out var state) && Enum.IsDefined(state) ? state : null;

    private string Count
    {
        get
        {
            var all = string.Create(CultureInfo.InvariantCulture, $"{list.Total:N0} {(list.Total == 1 ? "entry" : "entries")}");
            string?[] wanted =
            [
                Wanted is { } state ? $"are {LibraryEntry.WordsOf(state)}" : null,
                string.IsNullOrEmpty(Collection) ? null : $"are in “{Collection}”",
                string.IsNullOrWhiteSpace(Title) ? null : $"have “{Title.Trim()}” in title or source",
            ];
            var filter = string.Join(" and ", wanted.Where(words => words is not null));
            return filter.Length == 0 ? all : string.Create(CultureInfo.InvariantCulture, $"{list.Found:N0} of {all} {filter}");
        }
    }

    /// <summary>Reads the lists.</summary>
    protected override async Task OnInitializedAsync()
    {
        var audience = Reader.KeeperOf(Http);
        var all = await Lister.ListAsync(null, audience, Http.RequestAborted);
        var withdrawn = audience.ReadsAll ? await Withdrawn.ListAsync(Http.RequestAborted) : [];
        var refused = audience.ReadsAll ? await Refused.ListAsync(Http.RequestAborted) : [];
        LibraryEntry[] entries = [.. all.Select(LibraryEntry.Of), .. withdrawn.Select(LibraryEntry.Of), .. refused.Select(LibraryEntry.Of)];
        collections = [.. entries.Select(entry => entry.Collection).Distinct().Order(StringComparer.Ordinal)];
        list = DocumentList.Of(entries, Title, Collection, Wanted, QueryNumber.Read(Page) ?? 1);
        followed = audience.ReadsAll ? await FollowedAsync(refused.Select(file => file.Refusal.Source).ToHashSet(StringComparer.Ordinal)) : [];
    }

    /// <summary>What is followed, and errors of its items that the list does not tell of.</summary>
    private async Task<IReadOnlyList<FollowedItem>> FollowedAsync(HashSet<string> told) =>
        [.. (await Followed.ReadAsync(null, Http.RequestAborted)).Where(item => item.Item.Length == 0 || (item.Error.Length > 0 && !told.Contains(item.Item)))];

    private string LinkTo(int page) => string.Create(
        CultureInfo.InvariantCulture,
        $"/library?title={Uri.EscapeDataString(Title ?? "")}&collection={Uri.EscapeDataString(Collection ?? "")}&state={Wanted}&page={page}");
}
