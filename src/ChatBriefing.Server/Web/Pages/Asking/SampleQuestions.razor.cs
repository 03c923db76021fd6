using System.Data.Common;
using ChatBriefing.Library;
using ChatBriefing.Library.Collections;
using ChatBriefing.Server.Commands.Seeding;
using ChatBriefing.Server.Storage;
using Microsoft.AspNetCore.Components;

namespace ChatBriefing.Server.Web.Pages.Asking;

/// <summary>Questions to begin with: those of the setting Web:SampleQuestions, else ones that the documents that are there can answer.</summary>
public sealed partial class SampleQuestions
{
    private const int Most = 3;
    private const int LongestTitle = 60;

    private static readonly (string Question, string Source)[] OfTheSeeds =
    [
        ("What will Sharaa ask Putin for?", SeedImport.SourceOf("000_d84113d8238d9a79.txt")),
        ("How do I add a document?", SeedImport.SourceOf("handbook.md")),
        ("When is a sentence withheld?", SeedImport.SourceOf("handbook.md")),
    ];

    private IReadOnlyList<string>? questions;

    [CascadingParameter]
    private Audience Audience { get; set; } = Audience.Everyone;

    [Inject]
    private IConfiguration Configuration { get; set; } = default!;

    [Inject]
    private ReadableLibrary Library { get; set; } = default!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        var set = Configuration.GetSection("Web:SampleQuestions").Get<string[]>();
        try
        {
            questions = set is { Length: > 0 } ? set : Of(await Library.ListAsync(null, Audience, CancellationToken.None));
        }
        catch (Exception exception) when (exception is IOException or DbException or StorageUnavailableException)
        {
            // Without them the page can still say, to whoever asks, that the library cannot be read.
            questions = null;
        }
    }

    private static List<string> Of(IReadOnlyList<Document> documents)
    {
        var sources = documents.Select(document => document.Source).ToHashSet(StringComparer.Ordinal);
        var ofTheSeeds = OfTheSeeds.Where(sample => sources.Contains(sample.Source)).Select(sample => sample.Question).ToList();
        return ofTheSeeds.Count > 0
            ? ofTheSeeds
            : [.. documents.Where(document => document.Title.Length > 0).Take(Most).Select(document => $"What does “{Shortened.To(ForeignText.Line(document.Title), LongestTitle)}” say?")];
    }
}
