using ChatBriefing.Briefings;

namespace ChatBriefing.Tests.Briefings;

/// <summary>Documents that are written after one form: much the same words, of different things.</summary>
public sealed class FormTests
{
    private static readonly (string Name, string Start, string Budget, string Leader, int Weeks, string Parts, string Board)[] Projects =
    [
        ("Borealis", "12 May", "340,000", "Rosa Keller", 3, "cables", "12 December"),
        ("Cygnus", "3 June", "510,000", "Paul Wirth", 9, "sensors", "3 December"),
        ("Draco", "18 April", "275,000", "Anna Graf", 2, "pumps", "18 December"),
        ("Eridanus", "7 July", "620,000", "Max Stein", 4, "valves", "7 December"),
        ("Fornax", "9 August", "410,000", "Lea Sommer", 5, "motors", "9 December"),
        ("Gemini", "21 March", "130,000", "Tim Busch", 6, "filters", "21 December"),
    ];

    private readonly Newsroom room = new();

    [Fact]
    public async Task Reports_of_one_form_are_each_told_by_an_item_of_their_own()
    {
        foreach (var project in Projects)
        {
            room.AddFile($"{project.Name}.md", $"""
                # Project {project.Name}: status report November

                Project {project.Name} was started on {project.Start} 2026 with a budget of {project.Budget} euros. The project is led by {project.Leader}.

                ## Risks

                The main risk of Project {project.Name} is a delay of {project.Weeks} weeks at the supplier in Graz. The {project.Parts} are not tested yet. The review board meets on {project.Board} 2026.
                """);
        }

        var edition = await room.WriteAsync();

        edition.Items.Select(item => item.Headline).ShouldBe(Projects.Select(project => $"Project {project.Name}: status report November"), ignoreOrder: true);
        foreach (var item in edition.Items)
        {
            var project = Projects.Single(project => item.Headline.Contains(project.Name, StringComparison.Ordinal));
            Newsroom.TextOf(item).ShouldContain(project.Budget);
            Newsroom.TextOf(item).ShouldContain(project.Leader);
            item.DocumentIds.ShouldHaveSingleItem();
        }

        await room.PostAsync(edition);
        (await room.WriteAsync()).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_sentence_that_does_not_say_what_it_is_about_stays_with_its_own_document()
    {
        string[] names = ["Apollo", "Borealis", "Cygnus", "Draco"];
        string[] leaders = ["Ollopa", "Silaerob", "Sungyc", "Ocard"];
        foreach (var (name, at) in names.Select((name, at) => (name, at + 1)))
        {
            var paragraphs = Enumerable.Range(0, 40).Select(part =>
                $"Paragraph {part} of the {name} report describes work package {part} in detail. It was finished by team {(char)('A' + (part % 26))} in week {10 + part}.");
            room.AddFile($"{name}.md", $"""
                # Project {name} status report

                Project {name} started on {at} March 2026 with a budget of {87 + (13 * at)},000 euros. The project is led by Dr {leaders[at - 1]} Meier.

                ## Risks

                The review board meets on {at} December 2026.

                {string.Join("\n\n", paragraphs)}
                """);
        }

        var edition = await room.WriteAsync();

        edition.Items.Select(item => item.Headline).ShouldBe(names.Select(name => $"Project {name} status report"), ignoreOrder: true);
        foreach (var item in edition.Items)
        {
            var own = item.HeadlineAt!.DocumentId;
            foreach (var sentence in item.Sentences.Where(sentence => sentence.Text.StartsWith("The ", StringComparison.Ordinal) || sentence.Text.StartsWith("It ", StringComparison.Ordinal)))
            {
                edition.Text.Citations.Where(citation => sentence.Citations.Contains(citation.Number)).ShouldAllBe(citation => citation.DocumentId == own, sentence.Text);
            }
        }
    }

    [Theory]
    [InlineData("The main risk of Project Borealis is the delivery of the cables by the supplier in Graz.", "The main risk of Project Cygnus is the delivery of the cables by the supplier in Graz.")]
    [InlineData("Project Borealis was started on 12 May 2026 with a budget of 340,000 euros.", "Project Cygnus was started on 3 June 2026 with a budget of 510,000 euros.")]
    public async Task What_was_told_of_one_thing_was_not_told_of_another_and_is_not_updated_by_it(string told, string come)
    {
        room.Add("First notice", told);
        await room.PostAsync(await room.WriteAsync());
        room.Add("Second notice", come);

        var item = (await room.WriteAsync()).Items.ShouldHaveSingleItem();

        item.Kind.ShouldBe(ItemKind.New);
        Newsroom.TextOf(item).ShouldBe(come);
    }

    [Theory]
    [InlineData("145", 1, ItemKind.Update)]
    [InlineData("120", 0, ItemKind.New)]
    public async Task What_was_told_is_the_same_whoever_says_it(string houses, int items, ItemKind kind)
    {
        room.Add("First count", "The flood of the river in Passau destroyed 120 houses and damaged the old bridge over the Inn, Anna Kern said.");
        await room.PostAsync(await room.WriteAsync());
        room.Add("New count", $"The flood of the river in Passau destroyed {houses} houses and damaged the old bridge over the Inn, Lea Graf said.");

        var edition = await room.WriteAsync();

        edition.Items.Count.ShouldBe(items);
        edition.Items.ShouldAllBe(item => item.Kind == kind);
    }

    [Fact]
    public async Task A_sentence_that_leans_on_another_cites_only_its_own_document()
    {
        room.Add("Ferry of Foehr", "The ferry Nordfriesland collided with the quay of Wyk on Foehr on Monday. It was repaired by the yard in Husum within two weeks.");
        room.Add("Ferry of Amrum", "The ferry Schleswig collided with the quay of Wittduen on Amrum on Monday. It was repaired by the yard in Husum within two weeks.");

        var edition = await room.WriteAsync();

        foreach (var item in edition.Items)
        {
            foreach (var sentence in item.Sentences.Where(sentence => sentence.Text.StartsWith("It ", StringComparison.Ordinal)))
            {
                sentence.Citations.Count.ShouldBe(1);
            }
        }

        edition.Items.SelectMany(item => item.Sentences).ShouldContain(sentence => sentence.Text.StartsWith("It ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Notices_of_one_form_without_figures_are_all_told()
    {
        string[] names = ["Borealis", "Cygnus", "Draco", "Eridanus"];
        foreach (var name in names)
        {
            room.Add($"Notice {name}", $"The main risk of Project {name} is the delivery of the cables by the supplier in Graz.");
        }

        var edition = await room.WriteAsync();

        foreach (var name in names)
        {
            edition.Items.Select(Newsroom.TextOf).ShouldContain(text => text.Contains(name, StringComparison.Ordinal));
        }
    }
}
