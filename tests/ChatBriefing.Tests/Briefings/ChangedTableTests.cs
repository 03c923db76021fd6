using ChatBriefing.Briefings;

namespace ChatBriefing.Tests.Briefings;

/// <summary>Tables in which something changed.</summary>
public sealed class ChangedTableTests
{
    private const string Prices = "Product,Price EUR,Stock\nRope 10 mm,3.40,120\nAnchor 15 kg,219.00,7\nFender large,42.50,31\n";
    private const string Berths = "# Berths in December\n\n| Berth | Ship | Arrives |\n|---|---|---|\n| 1 | Aurora | 5 December |\n| 2 | Hanse Star | 4 December |\n";

    private readonly Newsroom room = new();

    [Theory]
    [InlineData("prices.csv", Prices, "219.00", "239.00")]
    [InlineData("berths.md", Berths, "4 December", "9 December")]
    [InlineData("berths.md", Berths, "Hanse Star", "Nordlicht")]
    public async Task A_changed_cell_is_an_update_with_the_row_before_and_now(string name, string table, string old, string come)
    {
        room.AddFile(name, table);
        await room.PostAsync(await room.WriteAsync());
        room.AddFile(name, table.Replace(old, come, StringComparison.Ordinal));

        var edition = await room.WriteAsync();

        var item = edition.Items.ShouldHaveSingleItem();
        item.Kind.ShouldBe(ItemKind.Update);
        edition.Text.Citations[item.Before!.Value - 1].Quote.ShouldContain(old);
        edition.Text.Citations[item.After!.Value - 1].Quote.ShouldContain(come);
    }

    [Fact]
    public async Task A_changed_menu_is_no_update()
    {
        room.AddFile("page.txt", "Coast Daily\n\nHome | News 12 | Sports | Login\n\nA storm tore the roof off the Westerhever lighthouse on Tuesday night.\n");
        await room.PostAsync(await room.WriteAsync());
        room.AddFile("page.txt", "Coast Daily\n\nHome | News 14 | Sports | Login\n\nA storm tore the roof off the Westerhever lighthouse on Tuesday night.\n");

        (await room.WriteAsync()).Items.ShouldBeEmpty();
    }
}
