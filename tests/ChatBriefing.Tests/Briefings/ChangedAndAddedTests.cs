using ChatBriefing.Briefings;

namespace ChatBriefing.Tests.Briefings;

/// <summary>Documents of which one version changes sentences and adds others: an edition that passes over one of them never looks at it again.</summary>
public sealed class ChangedAndAddedTests
{
    private const string Ferry = "The ferry to Langeoog leaves Bensersiel at nine in the morning. The island council of Langeoog meets on the first Monday of the month.";
    private const string Strike = "The trade union Verdi announced a strike of the harbour pilots for Thursday.";
    private const string Dyke = "Engineers from Aurich found two cracks in the eastern dyke near the lighthouse.";

    private static readonly string[] Fares =
    [
        "Adults pay 14 euros for a single trip on the ferry.", "Students show their card and get a seat for 9 euros.", "A bicycle on the lower deck costs 5 euros each way.",
        "Groups from schools in Esens travel at 60 euros altogether.", "The night boat to Baltrum charges 31 euros for a cabin.",
    ];

    private readonly Newsroom room = new();

    [Fact]
    public async Task A_sentence_that_was_added_beside_a_changed_one_is_told_with_the_update()
    {
        await ChangeAsync(Ferry, Ferry.Replace("nine", "ten", StringComparison.Ordinal) + " " + Strike + " Sign up for our newsletter to get the news of the island every morning.");

        var edition = await room.WriteAsync();

        var item = edition.Items.ShouldHaveSingleItem();
        item.Kind.ShouldBe(ItemKind.Update);
        AfterOf(edition).ShouldBe(["The ferry to Langeoog leaves Bensersiel at ten in the morning."]);
        Newsroom.TextOf(item).ShouldBe("The ferry to Langeoog leaves Bensersiel at ten in the morning. " + Strike);
        await room.PostAsync(edition);
        (await room.WriteAsync(after: 0)).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_points_back_to_the_changed_sentence_stands_behind_it()
    {
        await ChangeAsync(Ferry, Ferry.Replace("nine in the morning.", "ten in the morning. It waits there for the train from Emden and Oldenburg.", StringComparison.Ordinal));

        var item = (await room.WriteAsync()).Items.ShouldHaveSingleItem();

        Newsroom.TextOf(item).ShouldBe("The ferry to Langeoog leaves Bensersiel at ten in the morning. It waits there for the train from Emden and Oldenburg.");
    }

    [Fact]
    public async Task What_an_audience_was_told_by_another_document_is_not_told_with_the_update()
    {
        room.Add("Strike", Strike);
        await ChangeAsync(Ferry, Ferry.Replace("nine", "ten", StringComparison.Ordinal) + " " + Strike);

        Newsroom.TextOf((await room.WriteAsync()).Items.ShouldHaveSingleItem()).ShouldBe("The ferry to Langeoog leaves Bensersiel at ten in the morning.");
    }

    [Fact]
    public async Task Changed_figures_beyond_three_are_a_further_update()
    {
        await ChangeAsync(string.Join(' ', Fares), string.Join(' ', Fares.Select(Dearer)));

        var edition = await room.WriteAsync();

        edition.Items.Select(item => (item.Kind, item.Pairs.Count)).ShouldBe([(ItemKind.Update, 3), (ItemKind.Update, 2)]);
        AfterOf(edition).ShouldBe(Fares.Select(Dearer));
        await room.PostAsync(edition);
        (await room.WriteAsync(after: 0)).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Rows_that_are_much_alike_are_all_told()
    {
        string[] rows = [.. "Norden Emden Leer Aurich Wittmund".Split(' ').Select((town, at) => $"A monthly ticket for the bus from the harbour to {town} costs 4{at} euros at the counter.")];
        await ChangeAsync(string.Join(' ', rows), string.Join(' ', rows.Select(Dearer)));

        AfterOf(await room.WriteAsync()).ShouldBe(rows.Select(Dearer));
    }

    [Fact]
    public async Task What_has_no_room_in_the_update_is_an_item_of_its_own()
    {
        var fares = string.Join(' ', Fares.Take(3));
        await ChangeAsync(fares, $"{string.Join(' ', Fares.Take(3).Select(Dearer))} {Strike} {Dyke}");

        var items = (await room.WriteAsync()).Items;

        items.Select(item => item.Kind).ShouldBe([ItemKind.Update, ItemKind.New]);
        Newsroom.TextOf(items[1]).ShouldBe($"{Strike} {Dyke}");
    }

    [Fact]
    public async Task An_edition_keeps_to_its_number_of_items()
    {
        await ChangeAsync(string.Join(' ', Fares), string.Join(' ', Fares.Select(Dearer)) + " " + Strike);
        room.Add("Dyke of Husum", Dyke.Replace("Aurich", "Husum", StringComparison.Ordinal));

        var edition = await room.WriteAsync(Newsroom.Wanting(items: 2));

        edition.Items.Select(item => item.Kind).ShouldBe([ItemKind.Update, ItemKind.New], ignoreOrder: true);
        edition.Items.Select(item => item.DocumentIds.ShouldHaveSingleItem()).ShouldBeUnique();
    }

    [Fact]
    public async Task A_sentence_that_was_only_worded_anew_is_no_addition()
    {
        await ChangeAsync(
            $"{string.Join(' ', Fares)} {Ferry}",
            $"{Dearer(Fares[0])} {string.Join(' ', Fares.Skip(1))} {Ferry.Replace("on the first Monday of the month", "on the first Monday of a month", StringComparison.Ordinal)}");

        Newsroom.TextOf((await room.WriteAsync()).Items.ShouldHaveSingleItem()).ShouldBe(Dearer(Fares[0]));
    }

    [Fact]
    public async Task What_is_added_at_the_end_of_a_long_document_is_told()
    {
        var minutes = string.Join(' ', Enumerable.Range(1, 100).Select(at => $"Point {at} of the council of Langeoog was about the berth of boat {at} in the harbour."));
        await ChangeAsync(minutes, minutes + " " + Strike);

        Newsroom.TextOf((await room.WriteAsync()).Items.ShouldHaveSingleItem()).ShouldBe(Strike);
    }

    [Fact]
    public async Task An_addition_takes_the_place_of_nothing_that_still_stands()
    {
        const string Adults = "The fare for adults on the ferry from Bensersiel to Langeoog is 14 euros for a single trip.";
        await ChangeAsync(Adults, Adults + " The fare for children on the ferry from Bensersiel to Langeoog is 7 euros for a single trip.");

        var item = (await room.WriteAsync()).Items.ShouldHaveSingleItem();

        item.Kind.ShouldBe(ItemKind.New);
        item.Pairs.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_addition_does_not_take_the_place_of_what_an_update_tells()
    {
        const string Adults = "The fare for adults on the ferry from Bensersiel to Langeoog is 14 euros for a single trip.";
        await ChangeAsync(Adults, Dearer(Adults) + " The fare for children on the ferry from Bensersiel to Langeoog is 7 euros for a single trip.");

        var edition = await room.WriteAsync();

        AfterOf(edition).ShouldBe([Dearer(Adults)]);
        string.Join(' ', edition.Items.Select(Newsroom.TextOf)).ShouldContain("children");
    }

    [Fact]
    public async Task An_addition_does_not_take_the_place_of_what_was_only_worded_anew()
    {
        const string Adults = "The fare for adults on the ferry from Bensersiel to Langeoog is 14 euros for a single trip.";
        await ChangeAsync(
            $"{Adults} {string.Join(' ', Fares.Skip(2))}",
            $"{Adults.Replace("The fare for adults", "The old fare for adults", StringComparison.Ordinal)} {string.Join(' ', Fares.Skip(2).Select(Dearer))} The fare for children on the ferry from Bensersiel to Langeoog is 7 euros for a single trip.");

        AfterOf(await room.WriteAsync()).ShouldBe(Fares.Skip(2).Select(Dearer));
    }

    private async Task ChangeAsync(string old, string come)
    {
        room.Add("Island", old);
        await room.PostAsync(await room.WriteAsync());
        room.Add("Island", come);
    }

    private static IEnumerable<string> AfterOf(Edition edition) => edition.Items.SelectMany(item => item.Pairs).Select(pair => edition.Text.Citations[pair.After - 1].Quote);

    /// <summary>The sentence with ten times the price.</summary>
    private static string Dearer(string sentence) => sentence.Replace(" euros", "0 euros", StringComparison.Ordinal);
}
