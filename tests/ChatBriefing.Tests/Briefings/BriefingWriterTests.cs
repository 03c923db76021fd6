using ChatBriefing.Briefings;

namespace ChatBriefing.Tests.Briefings;

/// <summary>What editions say of what happened in the library.</summary>
public sealed class BriefingWriterTests
{
    private const string Harbour = "The port of Rostock closed its ferry terminal on Monday after a storm damaged two piers. Engineers from Hamburg expect repairs to take six weeks.";
    private const string Budget = "The city council of Lyon approved a budget of 812 million euros for schools and trams. Mayor Claire Dubois called the vote a turning point for the city.";

    private readonly Newsroom room = new();

    [Fact]
    public async Task A_new_document_is_an_item_with_headline_sentences_and_citations()
    {
        var id = room.Add("Storm closes Rostock terminal", Harbour);

        var edition = await room.WriteAsync();

        var item = edition.Items.ShouldHaveSingleItem();
        item.Kind.ShouldBe(ItemKind.New);
        item.Headline.ShouldBe("Storm closes Rostock terminal");
        Newsroom.TextOf(item).ShouldContain("closed its ferry terminal");
        item.Sentences.ShouldAllBe(sentence => sentence.Citations.Count > 0);
        edition.Text.Citations.ShouldAllBe(citation => citation.DocumentId == id);
        edition.Documents.ShouldBe(1);
    }

    [Fact]
    public async Task Nothing_new_gives_no_items()
    {
        room.Add("Storm closes Rostock terminal", Harbour);
        await room.PostAsync(await room.WriteAsync());

        var edition = await room.WriteAsync();

        edition.Items.ShouldBeEmpty();
        edition.Documents.ShouldBe(0);
    }

    [Fact]
    public async Task The_same_changes_looked_at_again_after_posting_give_nothing()
    {
        room.Add("Storm closes Rostock terminal", Harbour);
        await room.PostAsync(await room.WriteAsync());

        (await room.WriteAsync(after: 0)).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_audience_is_told_what_the_first_was_told()
    {
        room.Add("Storm closes Rostock terminal", Harbour);
        await room.PostAsync(await room.WriteAsync());

        var other = Newsroom.Wanting(destination: new Destination("slack", "T1", "C2", null));
        (await room.WriteAsync(other, after: 0)).Items.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_fact_that_was_briefed_is_not_told_again_by_another_document()
    {
        room.Add("Storm closes Rostock terminal", Harbour);
        await room.PostAsync(await room.WriteAsync());
        room.Add("Ferries", Harbour + " The company Scandlines sends its passengers to Lübeck instead of Rostock.");

        var edition = await room.WriteAsync();

        var item = edition.Items.ShouldHaveSingleItem();
        Newsroom.TextOf(item).ShouldBe("The company Scandlines sends its passengers to Lübeck instead of Rostock.");
    }

    [Fact]
    public async Task A_changed_figure_is_exactly_one_update_with_old_and_new_in_quotes()
    {
        room.Add("Lyon budget", Budget);
        await room.PostAsync(await room.WriteAsync());
        room.Add("Lyon budget", Budget.Replace("812", "845", StringComparison.Ordinal));

        var edition = await room.WriteAsync();

        var item = edition.Items.ShouldHaveSingleItem();
        item.Kind.ShouldBe(ItemKind.Update);
        Quote(edition, item.Before).ShouldContain("812 million");
        Quote(edition, item.After).ShouldContain("845 million");
        Newsroom.TextOf(item).ShouldContain("845");
        Newsroom.TextOf(item).ShouldNotContain("812");
    }

    [Fact]
    public async Task A_document_that_changed_several_times_counts_once_first_against_last()
    {
        room.Add("Lyon budget", Budget);
        await room.PostAsync(await room.WriteAsync());
        room.Add("Lyon budget", Budget.Replace("812", "830", StringComparison.Ordinal));
        room.Add("Lyon budget", Budget.Replace("812", "845", StringComparison.Ordinal));

        var edition = await room.WriteAsync();

        edition.Documents.ShouldBe(1);
        var item = edition.Items.ShouldHaveSingleItem();
        Quote(edition, item.Before).ShouldContain("812");
        Quote(edition, item.After).ShouldContain("845");
    }

    [Fact]
    public async Task A_document_that_changed_there_and_back_is_no_news()
    {
        room.Add("Lyon budget", Budget);
        await room.PostAsync(await room.WriteAsync());
        room.Add("Lyon budget", Budget.Replace("812", "830", StringComparison.Ordinal));
        room.Add("Lyon budget", Budget);

        (await room.WriteAsync()).Documents.ShouldBe(0);
    }

    [Fact]
    public async Task A_sentence_that_was_added_is_news_without_what_stood_there_before()
    {
        room.Add("Lyon budget", Budget);
        await room.PostAsync(await room.WriteAsync());
        room.Add("Lyon budget", Budget + " The trade union FO announced a strike of tram drivers for Thursday.");

        var item = (await room.WriteAsync()).Items.ShouldHaveSingleItem();

        item.Kind.ShouldBe(ItemKind.New);
        Newsroom.TextOf(item).ShouldBe("The trade union FO announced a strike of tram drivers for Thursday.");
    }

    [Fact]
    public async Task Another_document_with_other_figures_updates_what_was_briefed()
    {
        room.Add("First count", "The flood in Passau destroyed 120 houses and damaged the old bridge over the Inn.");
        await room.PostAsync(await room.WriteAsync());
        room.Add("New count", "The flood in Passau destroyed 145 houses and damaged the old bridge over the Inn.");

        var edition = await room.WriteAsync();

        var item = edition.Items.ShouldHaveSingleItem();
        item.Kind.ShouldBe(ItemKind.Update);
        Quote(edition, item.Before).ShouldContain("120 houses");
        Quote(edition, item.After).ShouldContain("145 houses");
    }

    [Theory]
    [InlineData("The dyke at Pellworm is raised by 1.5 metres from March 2027 on.", "The dyke at Pellworm is not raised by 1.5 metres from March 2027 on.")]
    [InlineData("The harbour council of Husum didn’t approve the plan of the shipyard.", "The harbour council of Husum did approve the plan of the shipyard.")]
    public async Task A_denial_of_what_was_briefed_updates_it(string told, string come)
    {
        room.Add("First", told);
        await room.PostAsync(await room.WriteAsync());
        room.Add("Second", come);

        var edition = await room.WriteAsync();

        var item = edition.Items.ShouldHaveSingleItem();
        item.Kind.ShouldBe(ItemKind.Update);
        Quote(edition, item.Before).ShouldBe(told);
        Quote(edition, item.After).ShouldBe(come);
    }

    [Fact]
    public async Task A_denial_beside_a_changed_figure_is_quoted_too()
    {
        const string Timetable = "The ferry to Langeoog leaves at nine in the morning. Dogs are allowed on the lower deck of the ferry.";
        room.Add("Timetable", Timetable);
        await room.PostAsync(await room.WriteAsync());
        room.Add("Timetable", Timetable.Replace("nine", "ten", StringComparison.Ordinal).Replace("are allowed", "are not allowed", StringComparison.Ordinal));

        var edition = await room.WriteAsync();

        edition.Items.ShouldHaveSingleItem().Pairs.Select(pair => Quote(edition, pair.After)).ShouldBe(
            ["The ferry to Langeoog leaves at ten in the morning.", "Dogs are not allowed on the lower deck of the ferry."]);
    }

    [Fact]
    public async Task A_withdrawn_document_is_named_and_a_deleted_one_only_counted()
    {
        var harbour = room.Add("Storm closes Rostock terminal", Harbour);
        var budget = room.Add("Lyon budget", Budget);
        await room.PostAsync(await room.WriteAsync());
        room.Library.Withdraw(harbour);
        room.Library.Remove(budget);

        var edition = await room.WriteAsync();

        var item = edition.Items.ShouldHaveSingleItem();
        item.Kind.ShouldBe(ItemKind.Withdrawn);
        item.Headline.ShouldBe("Storm closes Rostock terminal");
        item.Sentences.ShouldBeEmpty();
        edition.Documents.ShouldBe(2);
        edition.Gone.ShouldBe(1);
    }

    [Fact]
    public async Task Only_the_collections_that_are_wanted_are_looked_at()
    {
        room.Add("Storm closes Rostock terminal", Harbour, collection: "north");
        room.Add("Lyon budget", Budget, collection: "south");

        var edition = await room.WriteAsync(Newsroom.Wanting(collections: ["South"]));

        edition.Documents.ShouldBe(1);
        edition.Items.ShouldHaveSingleItem().Headline.ShouldBe("Lyon budget");
    }

    [Fact]
    public async Task What_the_audience_may_not_read_is_neither_told_nor_counted()
    {
        var closed = new ClosedReaders("secret");
        var guarded = new Newsroom(readers: closed);
        guarded.Add("Storm closes Rostock terminal", Harbour, collection: "secret");
        var example = guarded.Add("Example of the budget", Budget, collection: "secret");
        guarded.Add("Lyon budget", Budget);

        var edition = await guarded.WriteAsync();
        var byExample = await guarded.WriteAsync(Newsroom.Wanting([new Topic("", [example])]));

        edition.Documents.ShouldBe(1);
        edition.Items.ShouldHaveSingleItem().Headline.ShouldBe("Lyon budget");
        byExample.Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Topics_sort_the_items_and_leave_out_what_fits_none()
    {
        var ferry = room.Add("Storm closes Rostock terminal", Harbour);
        room.Add("Lyon budget", Budget);
        room.Add("Chess", "Magnus Carlsen won the chess tournament in Wijk aan Zee for the eighth time.");
        await room.PostAsync(await room.WriteAsync(), new Destination("slack", "T1", "C9", null));

        var edition = await room.WriteAsync(Newsroom.Wanting([new Topic("budget", []), new Topic("", [ferry])]), after: 0);

        edition.Documents.ShouldBe(2);
        edition.Items.Select(item => item.Topic).ShouldBe(["budget", "Storm closes Rostock terminal"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_same_day_gives_the_same_edition()
    {
        room.Add("Storm closes Rostock terminal", Harbour);
        room.Add("Lyon budget", Budget);

        var (one, other) = (await room.WriteAsync(), await room.WriteAsync());

        one.Items.Select(Newsroom.TextOf).ShouldBe(other.Items.Select(Newsroom.TextOf));
        one.Text.Citations.ShouldBe(other.Text.Citations);
    }

    private static string Quote(Edition edition, int? number) => edition.Text.Citations.Single(citation => citation.Number == number).Quote;
}
