using ChatBriefing.Briefings.Editions;
using ChatBriefing.Library;
using ChatBriefing.Server.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Briefings;

/// <summary>What an edition costs goes by what changed, not by how much the library holds.</summary>
public sealed class NewsCostTests
{
    private const int Many = 40;

    [Fact]
    public async Task An_edition_of_one_change_looks_at_that_document_alone()
    {
        await using var store = await BriefingStore.StartAsync(adjust: services => services
            .AddSingleton<DocumentLister>()
            .AddSingleton<CountingLister>()
            .AddSingleton<IDocumentLister>(provider => provider.GetRequiredService<CountingLister>())
            .AddSingleton<PlacementReader>()
            .AddSingleton<CountingPlacements>()
            .AddSingleton<IPlacementReader>(provider => provider.GetRequiredService<CountingPlacements>()));
        foreach (var number in Enumerable.Range(1, Many))
        {
            await store.AddAsync($"rule-{number}.txt", $"Rule {number} of the workshop holds since March 2026.");
        }

        await store.SubscribeAsync();
        await store.JumpToAsync("2026-11-26T07:30:00Z");
        (await store.OneAsync()).State.ShouldBe(EditionState.Posted);
        var asked = store.Get<CountingPlacements>().Asked;
        asked.Count.ShouldBe(Many);
        asked.Clear();
        var given = store.Get<CountingLister>().Given;

        await store.AddAsync("keys.txt", "The caretaker, Maria Okafor, keeps the keys of the cellar since March 2026.");
        await store.JumpToAsync("2026-11-27T07:30:00Z");

        var edition = (await store.EditionsAsync())[0];
        edition.Items.ShouldBe(1);
        asked.ShouldBe(edition.Content!.Items[0].DocumentIds);
        (store.Get<CountingLister>().Given - given).ShouldBe(0);
    }
}
