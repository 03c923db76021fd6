using ChatBriefing.Briefings;

namespace ChatBriefing.Tests.Briefings;

/// <summary>Several documents about one thing.</summary>
public sealed class MergingTests
{
    private const string Rest = " Rescue teams from Ancona searched the wreck of the ferry Stella Marina through the night with divers and two helicopters.";
    private const string Fact = "The ferry Stella Marina sank off Ancona with 61 passengers on board.";

    private readonly Newsroom room = new();

    [Fact]
    public async Task One_fact_of_several_sources_is_one_sentence_that_cites_all()
    {
        room.Add("Agency", Fact + Rest);
        room.Add("Newspaper", Fact + " The ferry Stella Marina had left the harbour of Split in the evening.");
        room.Add("Radio", Fact);

        var edition = await room.WriteAsync();

        var sentence = edition.Items.ShouldHaveSingleItem().Sentences.Single(sentence => sentence.Text == Fact);
        edition.Text.Citations.Where(citation => sentence.Citations.Contains(citation.Number)).Select(citation => citation.DocumentId).Distinct().Count().ShouldBe(3);
        sentence.Seconding.Count.ShouldBe(2);
        edition.Items[0].DocumentIds.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("The ferry Stella Marina sank off Ancona with 61 passengers on board.", ItemKind.New)]
    [InlineData("The ferry Stella Marina sank off Ancona with 61 passengers aboard on Tuesday.", ItemKind.New)]
    [InlineData("The ferry Stella Marina sank off Ancona with 78 passengers on board.", ItemKind.Disagreement)]
    [InlineData("The ferry Stella Marina sank off Ancona with seventy passengers on board.", ItemKind.Disagreement)]
    public async Task Sources_that_name_other_figures_disagree_and_both_are_quoted(string second, ItemKind kind)
    {
        room.Add("Agency", Fact + Rest, new DateOnly(2025, 10, 18));
        room.Add("Newspaper", second + Rest.Replace("Rescue", "The rescue", StringComparison.Ordinal), new DateOnly(2025, 10, 19));

        var edition = await room.WriteAsync();

        var item = edition.Items.ShouldHaveSingleItem();
        item.Kind.ShouldBe(kind);
        if (kind == ItemKind.Disagreement)
        {
            var (before, after) = (edition.Text.Citations[item.Before!.Value - 1], edition.Text.Citations[item.After!.Value - 1]);
            before.Quote.ShouldBe(Fact);
            before.Date.ShouldBe(new DateOnly(2025, 10, 18));
            after.Quote.ShouldBe(second);
            item.Sentences.Select(sentence => sentence.Text).ShouldBe([Fact, second]);
        }
    }

    [Theory]
    [InlineData("The opening of the museum in Ghent was put off from 3 May to 17 May.", "The opening of the museum in Ghent was put off from 3 May to 24 May.")]
    [InlineData("The Ghent museum opens on 3 May with a show of Flemish masters.", "The Ghent museum opens on 9 May with a show of Flemish masters.")]
    public async Task Sources_that_name_other_days_disagree(string one, string other)
    {
        room.Add("Agency", one);
        room.Add("Newspaper", other);

        (await room.WriteAsync()).Items.ShouldHaveSingleItem().Kind.ShouldBe(ItemKind.Disagreement);
    }

    [Theory]
    [InlineData("The dyke at Pellworm is raised by 1.5 metres from March 2027 on.", "The dyke at Pellworm is not raised by 1.5 metres from March 2027 on.")]
    [InlineData("The parliament in Oslo approved the tax on cruise ships.", "The parliament in Oslo never approved the tax on cruise ships.")]
    public async Task A_source_that_denies_what_another_says_disagrees(string one, string other)
    {
        room.Add("Agency", one);
        room.Add("Newspaper", other);

        var item = (await room.WriteAsync()).Items.ShouldHaveSingleItem();

        item.Kind.ShouldBe(ItemKind.Disagreement);
        item.Sentences.Select(sentence => sentence.Text).ShouldBe([one, other], ignoreOrder: true);
    }

    [Theory]
    [InlineData("The ferry Stella Marina sank off Ancona with 61 passengers on board.", "The ferry Stella Marina carried 12 trucks and 40 cars for a company in Bari.")]
    [InlineData("The ferry Stella Marina sank off Ancona with 61 passengers on board, the coast guard said.", "The ferry Stella Marina sank off Ancona with 61 passengers on board, the owner told reporters on 3 May.")]
    [InlineData("The ferry Stella Marina sank off Ancona with 61 passengers on board.", "In 2019 the ferry Stella Marina was rebuilt in Ancona for 9 million euros.")]
    public async Task Figures_of_different_things_are_no_disagreement(string one, string other)
    {
        room.Add("Agency", one);
        room.Add("Newspaper", other);

        (await room.WriteAsync()).Items.ShouldAllBe(item => item.Kind == ItemKind.New);
    }

    [Theory]
    [InlineData("The main risk of Project Cygnus is a delay of 4 weeks at the supplier in Graz.", "The main risk of Project Draco is a delay of 5 weeks at the supplier in Graz.")]
    [InlineData("The budget of the year is audited by the office in Graz. The review board meets on 2 December 2026.", "The budget of the year is audited by the office in Graz. The review board meets on 1 December 2026.")]
    public async Task Reports_of_one_form_on_different_things_are_no_disagreement(string one, string other)
    {
        room.Add("Project Cygnus status report", one);
        room.Add("Project Draco status report", other);

        (await room.WriteAsync()).Items.ShouldAllBe(item => item.Kind == ItemKind.New);
    }

    [Theory]
    [InlineData("The strike of the hotel cleaners on Sylt in August won them 300 euros a month more.", "The strike of the hotel cleaners on Sylt in August cost the hotels 2 million euros.")]
    [InlineData("The crews of the Foehr ferries get 6 percent more pay from January on.", "The crews of the Foehr ferries get 150 euros more pay from January on.")]
    [InlineData("The new bridge over the Treene near Friedrichstadt carries 40 tonnes.", "The new bridge over the Treene near Friedrichstadt carries 900 cyclists.")]
    public async Task Figures_of_different_kinds_are_no_disagreement(string one, string other)
    {
        room.Add("Agency", one);
        room.Add("Newspaper", other);

        var edition = await room.WriteAsync();

        edition.Items.ShouldAllBe(item => item.Kind == ItemKind.New);
        edition.Items.SelectMany(item => item.Sentences).Select(sentence => sentence.Text).ShouldBe([one, other], ignoreOrder: true);
    }

    [Theory]
    [InlineData("The new lock at Brunsbuettel costs the state 5 million euros.", "The new lock at Brunsbuettel costs the state 5 billion euros.")]
    [InlineData("The ferry Stella Marina sank off Ancona with 61 passengers.", "The ferry Stella Marina sank off Ancona with 78 people.")]
    [InlineData("The ferry Stella Marina sank off Ancona with 61 in all.", "The ferry Stella Marina sank off Ancona with 78 people.")]
    [InlineData("The crews of the Foehr ferries get 300 euros more pay.", "The crews of the Foehr ferries get 250 extra euros more pay.")]
    [InlineData("The ferry to Langeoog leaves the harbour of Bensersiel at 9 am.", "The ferry to Langeoog leaves the harbour of Bensersiel at 2 pm.")]
    [InlineData("The lock at Brunsbuettel stays closed for ships for three weeks.", "The lock at Brunsbuettel stays closed for ships for ten days.")]
    public async Task Figures_that_may_stand_for_each_other_are_a_disagreement(string one, string other)
    {
        room.Add("Agency", one);
        room.Add("Newspaper", other);

        (await room.WriteAsync()).Items.ShouldHaveSingleItem().Kind.ShouldBe(ItemKind.Disagreement);
    }

    [Fact]
    public async Task Documents_of_different_things_are_different_items()
    {
        room.Add("Agency", Fact + Rest);
        room.Add("Other", "The parliament in Oslo voted for a tax on cruise ships that enter the fjords.");

        (await room.WriteAsync()).Items.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("Safety rules", "The hall 5 is closed until 20 December 2026.",
        "Canteen closed next week", "The canteen in Husum is closed from 30 November to 4 December because the kitchen floor is renewed.")]
    public async Task Short_documents_of_different_things_are_both_told(string title, string text, string otherTitle, string otherText)
    {
        string[] ids = [room.Add(title, text), room.Add(otherTitle, otherText)];

        var edition = await room.WriteAsync();

        edition.Text.Citations.Select(citation => citation.DocumentId).Distinct().ShouldBe(ids, ignoreOrder: true);
        edition.Items.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Documents_of_a_story_that_its_three_sentences_tell_nothing_of_are_told_behind_it()
    {
        string[] ids =
        [
            room.Add("Strike ends", "The strike of the Seafarers union on the ferries of Foehr ended on Tuesday with a deal in Husum."),
            room.Add("Apprentices", "The Seafarers union won a monthly bonus for each apprentice in the strike on the ferries of Foehr."),
            room.Add("Hotels", "The strike of the Seafarers union on the ferries of Foehr left the hotels on the island half empty, the chamber in Flensburg said."),
            room.Add("Pickets", "Judge Maren Thiel of the labour court in Kiel banned pickets at the quay of Dagebuell, which the Seafarers union had set up in its strike on the ferries of Foehr."),
            room.Add("Mainland", "Bakers, butchers and two pharmacies in Wyk ran out of goods when the Seafarers union began the strike on the ferries of Foehr."),
        ];

        var edition = await room.WriteAsync();

        edition.Text.Citations.Select(citation => citation.DocumentId).Distinct().ShouldBe(ids, ignoreOrder: true);
        edition.Items.SelectMany(item => item.DocumentIds).ShouldBe(ids, ignoreOrder: true);
    }

    [Fact]
    public async Task A_document_of_a_story_that_says_nothing_of_the_story_is_an_item_of_its_own()
    {
        room.AddFile("mail.eml", """
            From: Jens Petersen <jens@example.org>
            Subject: RE: FW: Budget 2027 approved
            Date: Wed, 25 Nov 2026 10:12:00 +0100
            Content-Type: text/plain; charset=utf-8

            Hi all,

            the board approved the budget for 2027 yesterday: 12.4 million euros, 6 percent more than this year. Departments get their figures from Karla Nissen on Friday.

            Best regards
            Jens
            """);
        room.AddFile("move.txt", "The Kiel office moves to Werftstrasse 12 on 1 February 2027 and the old keys must be returned to Jens Petersen by 29 January.");

        var edition = await room.WriteAsync();

        edition.Items.Select(Newsroom.TextOf).ShouldContain(text => text.Contains("Kiel office", StringComparison.Ordinal));
        edition.Items.Select(Newsroom.TextOf).ShouldContain(text => text.Contains("12.4 million", StringComparison.Ordinal));
        edition.Items.Count.ShouldBe(2);
        edition.Items.ShouldAllBe(item => item.DocumentIds.Count == 1);
    }

    [Fact]
    public async Task Greetings_and_a_name_make_no_story()
    {
        const string End = "\n\nBest regards\nKarla Nissen\n\nNorth Sea Logistics GmbH\nWerftstrasse Husum";
        room.Add("Canteen closed next week", "Dear colleagues,\n\nThe canteen in Husum is closed from 30 November to 4 December because the kitchen floor is renewed." + End);
        room.Add("Budget approved", "Dear colleagues,\n\nThe board approved 12.4 million euros for the departments, 6 percent more than this year." + End);

        (await room.WriteAsync()).Items.Select(item => item.Sentences.Count).ShouldBe([1, 1]);
    }

    [Theory]
    [InlineData("Crews of the Foehr ferries get 4.5 percent more pay from January on, union leader Kai Matthiesen said.", "The crews of the Foehr ferries get 6 percent more pay from January on, the shipping company said.")]
    [InlineData("The 80 turbines are to produce 960 megawatts from 2030 on, the operator Nordwind said.", "Its 72 turbines are to produce 960 megawatts from 2030 on, the operator Nordwind said.")]
    public async Task Sources_that_differ_behind_a_common_fact_are_not_told_side_by_side(string one, string other)
    {
        room.Add("Agency", "Federal regulators approved the Butendiek II wind farm off Sylt on Tuesday. " + one);
        room.Add("Newspaper", "Federal regulators on Tuesday approved the Butendiek II wind farm off Sylt. " + other);

        var edition = await room.WriteAsync();

        var item = edition.Items.ShouldHaveSingleItem();
        item.Kind.ShouldBe(ItemKind.Disagreement);
        edition.Text.Citations[item.Before!.Value - 1].Quote.ShouldBe(one);
        edition.Text.Citations[item.After!.Value - 1].Quote.ShouldBe(other);
        item.Sentences[0].Text.ShouldStartWith("Federal regulators");
        item.Sentences.Skip(1).Select(sentence => sentence.Text).ShouldBe([one, other]);
    }

    [Fact]
    public async Task Copies_of_one_document_are_one_item()
    {
        foreach (var name in new[] { "A", "B", "C", "D" })
        {
            room.Add($"Copy {name}", Fact + Rest);
        }

        var item = (await room.WriteAsync()).Items.ShouldHaveSingleItem();

        item.DocumentIds.Count.ShouldBe(4);
        item.Sentences.Select(sentence => sentence.Text).ShouldBeUnique();
    }
}
