using System.Text.Json;
using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Stored;
using ChatBriefing.Library;

namespace ChatBriefing.Tests.Briefings;

/// <summary>Editions that were stored, and what comes back of them.</summary>
public sealed class EditionRestorerTests
{
    private const string Fact = "The ferry Stella Marina sank off Ancona with 61 passengers on board.";
    private const string Budget = "The city council of Lyon approved a budget of 812 million euros for schools and trams.";

    private readonly Newsroom room = new();

    [Fact]
    public async Task A_stored_edition_comes_back_as_it_was()
    {
        room.Add("Ferry", Fact);
        room.Add("Radio", Fact + " Divers from Ancona searched the wreck of the Stella Marina.");
        room.Add("Lyon budget", Budget);
        var edition = await room.WriteAsync();

        var restored = await RestoreAsync(edition);

        restored.Items.Select(item => (item.Number, item.Kind, item.Headline, Newsroom.TextOf(item))).ShouldBe(edition.Items.Select(item => (item.Number, item.Kind, item.Headline, Newsroom.TextOf(item))));
        restored.Text.Citations.ShouldBe(edition.Text.Citations);
        restored.Documents.ShouldBe(3);
    }

    [Fact]
    public async Task An_update_comes_back_with_both_quotes()
    {
        room.Add("Lyon budget", Budget);
        await room.PostAsync(await room.WriteAsync());
        room.Add("Lyon budget", Budget.Replace("812", "845", StringComparison.Ordinal));

        var restored = await RestoreAsync(await room.WriteAsync());

        var item = restored.Items.ShouldHaveSingleItem();
        item.Kind.ShouldBe(ItemKind.Update);
        restored.Text.Citations[item.Before!.Value - 1].Quote.ShouldContain("812");
        restored.Text.Citations[item.After!.Value - 1].Quote.ShouldContain("845");
    }

    [Fact]
    public async Task Each_changed_figure_comes_back_with_both_quotes()
    {
        const string Timetable = "The ferry to Langeoog leaves at nine in the morning. The fare for adults is 14 euros for a single trip. Dogs travel free on the lower deck.";
        room.Add("Timetable", Timetable);
        await room.PostAsync(await room.WriteAsync());
        room.Add("Timetable", Timetable.Replace("nine", "ten", StringComparison.Ordinal).Replace("14", "16", StringComparison.Ordinal).Replace("travel free", "pay 3 euros", StringComparison.Ordinal));

        var edition = await room.WriteAsync();
        var restored = await RestoreAsync(edition);

        foreach (var text in new[] { edition, restored })
        {
            var item = text.Items.ShouldHaveSingleItem();
            item.Kind.ShouldBe(ItemKind.Update);
            item.Pairs.Select(pair => (text.Text.Citations[pair.Before - 1].Quote, text.Text.Citations[pair.After - 1].Quote)).ShouldBe(
            [
                ("The ferry to Langeoog leaves at nine in the morning.", "The ferry to Langeoog leaves at ten in the morning."),
                ("The fare for adults is 14 euros for a single trip.", "The fare for adults is 16 euros for a single trip."),
                ("Dogs travel free on the lower deck.", "Dogs pay 3 euros on the lower deck."),
            ]);
        }

        await room.PostAsync(edition);
        (await room.WriteAsync(after: 0)).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_pair_that_an_older_build_stored_comes_back()
    {
        room.Add("Lyon budget", Budget);
        await room.PostAsync(await room.WriteAsync());
        room.Add("Lyon budget", Budget.Replace("812", "845", StringComparison.Ordinal));
        var json = JsonSerializer.SerializeToNode(StoredEdition.Of(await room.WriteAsync()), JsonSerializerOptions.Web)!;
        json["items"]![0]!.AsObject().Remove("further").ShouldBeTrue();

        var restored = await room.Restorer.RestoreAsync(json.Deserialize<StoredEdition>(JsonSerializerOptions.Web)!, Audience.Everyone, CancellationToken.None);

        restored.Items.ShouldHaveSingleItem().Pairs.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_a_deleted_document_said_leaves_and_the_numbers_of_the_others_stay()
    {
        var ferry = room.Add("Ferry", Fact);
        room.Add("Lyon budget", Budget);
        var stored = StoredEdition.Of(await room.WriteAsync());
        var left = stored.Items.Single(item => !item.DocumentIds.Contains(ferry)).Number;
        room.Library.Remove(ferry);

        foreach (var kept in new[] { stored, stored.Without(ferry) })
        {
            (await room.Restorer.RestoreAsync(kept, Audience.Everyone, CancellationToken.None)).Items.ShouldHaveSingleItem().Number.ShouldBe(left);
        }

        JsonSerializer.Serialize(stored.Without(ferry)).ShouldNotContain("Stella");
    }

    [Fact]
    public async Task A_source_that_only_seconded_leaves_and_the_sentence_stays()
    {
        room.Add("Ferry", Fact + " Divers from Ancona searched the wreck of the Stella Marina.");
        room.Add("Radio", Fact);
        var edition = await room.WriteAsync();
        var sentence = edition.Text.Sentences.Single(sentence => sentence.Text == Fact);
        var second = edition.Text.Citations[sentence.Seconding.ShouldHaveSingleItem() - 1].DocumentId;

        var restored = await room.Restorer.RestoreAsync(StoredEdition.Of(edition).Without(second), Audience.Everyone, CancellationToken.None);

        restored.Text.Sentences.Single(sentence => sentence.Text == Fact).Citations.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_sentence_that_was_altered_in_the_store_does_not_come_back()
    {
        room.Add("Ferry", Fact);
        var stored = StoredEdition.Of(await room.WriteAsync());
        var line = stored.Items[0].Lines[0] with { Text = Fact.Replace("61", "16", StringComparison.Ordinal) };

        var restored = await room.Restorer.RestoreAsync(stored with { Items = [stored.Items[0] with { Lines = [line] }] }, Audience.Everyone, CancellationToken.None);

        restored.Items.ShouldBeEmpty();
        restored.Text.Withheld.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_withdrawn_document_is_named_until_it_is_deleted()
    {
        var ferry = room.Add("Ferry", Fact);
        await room.PostAsync(await room.WriteAsync());
        room.Library.Withdraw(ferry);
        var stored = StoredEdition.Of(await room.WriteAsync());

        (await room.Restorer.RestoreAsync(stored, Audience.Everyone, CancellationToken.None)).Items.ShouldHaveSingleItem().Headline.ShouldBe("Ferry");
        room.Library.Remove(ferry);
        (await room.Restorer.RestoreAsync(stored, Audience.Everyone, CancellationToken.None)).Items.ShouldBeEmpty();
        JsonSerializer.Serialize(stored).ShouldNotContain("Ferry");
    }

    [Fact]
    public async Task What_the_audience_may_not_read_by_now_does_not_come_back()
    {
        room.Add("Ferry", Fact);
        var stored = StoredEdition.Of(await room.WriteAsync());

        (await room.Restorer.RestoreAsync(stored, Audience.Nobody, CancellationToken.None)).Items.ShouldBeEmpty();
    }

    private Task<Edition> RestoreAsync(Edition edition)
    {
        var json = JsonSerializer.Serialize(StoredEdition.Of(edition), JsonSerializerOptions.Web);
        return room.Restorer.RestoreAsync(JsonSerializer.Deserialize<StoredEdition>(json, JsonSerializerOptions.Web)!, Audience.Everyone, CancellationToken.None);
    }
}
