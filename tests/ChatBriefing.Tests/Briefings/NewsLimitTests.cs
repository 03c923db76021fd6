using ChatBriefing.Briefings;

namespace ChatBriefing.Tests.Briefings;

/// <summary>How much one edition looks at, and that it says when there was more.</summary>
public sealed class NewsLimitTests
{
    private const string Cut = "More documents came than one briefing looks at: this one is of the newest 2 only.";

    [Fact]
    public async Task Documents_that_are_not_for_the_subscription_do_not_take_the_place_of_those_that_are()
    {
        var room = new Newsroom();
        room.Add("Storm closes Rostock terminal", "The port of Rostock closed its ferry terminal on Monday after a storm damaged two piers.");
        for (var at = 0; at < 5_001; at++)
        {
            room.Library.Add($"{at}.txt", $"Line {at}.", "machines");
        }

        var edition = await room.WriteAsync(Newsroom.Wanting(collections: ["general"]));

        edition.Items.ShouldHaveSingleItem().Headline.ShouldBe("Storm closes Rostock terminal");
        edition.Notice.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_edition_that_leaves_documents_out_takes_the_newest_and_says_so()
    {
        var edition = await ThreeAsync(new BriefingOptions { MostDocuments = 2 }, padding: 0);

        edition.Documents.ShouldBe(2);
        edition.Items.Select(item => item.Headline).ShouldBe(["Lyon budget", "Keys of the cellar"], ignoreOrder: true);
        edition.Notice.ShouldBe(Cut);
    }

    [Fact]
    public async Task Long_documents_are_read_only_up_to_a_number_of_characters_in_all()
    {
        var edition = await ThreeAsync(new BriefingOptions { MostCharacters = 100_000 }, padding: 60_000);

        edition.Documents.ShouldBe(2, "the second begins within the limit");
        edition.Notice.ShouldBe(Cut);
    }

    [Fact]
    public async Task Exactly_as_many_as_one_edition_looks_at_leave_nothing_to_say()
    {
        var edition = await ThreeAsync(new BriefingOptions { MostDocuments = 3 }, padding: 0);

        edition.Documents.ShouldBe(3);
        edition.Notice.ShouldBeEmpty();
    }

    private static async Task<Edition> ThreeAsync(BriefingOptions limits, int padding)
    {
        var room = new Newsroom(limits: limits);
        room.Add("Flood in Passau", "The flood in Passau destroyed 120 houses near the old bridge." + new string(' ', padding));
        room.Add("Lyon budget", "The city council of Lyon approved a budget of 812 million euros for schools and trams." + new string(' ', padding));
        room.Add("Keys of the cellar", "The caretaker, Maria Okafor, keeps the keys of the cellar since March 2026." + new string(' ', padding));
        return await room.WriteAsync();
    }
}
