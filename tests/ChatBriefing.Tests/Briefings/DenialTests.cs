using ChatBriefing.Briefings;

namespace ChatBriefing.Tests.Briefings;

/// <summary>Sentences that say no to something, and what they say no to.</summary>
public sealed class DenialTests
{
    private readonly Newsroom room = new();

    /// <summary>A sentence, and one that denies something else.</summary>
    public static TheoryData<string, string> Others { get; } = new()
    {
        { "The vaccine is approved for adults in Sweden and Norway.", "The vaccine is not approved for children in Sweden and Norway." },
        { "The library in Porto opens on Sundays in the summer months for students.", "The library in Porto does not open on Mondays in the summer months for students." },
        { "The Lisbon council will raise parking fees in the old town.", "The Lisbon council will not raise parking fees in the harbour district of the old town." },
        { "The new bathing beach of Husum opens to visitors in May.", "The new bathing beach of Husum does not open to visitors until May." },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public async Task A_source_that_denies_something_else_contradicts_nobody(string one, string other)
    {
        room.Add("Agency", one);
        room.Add("Newspaper", other);

        var items = (await room.WriteAsync()).Items;

        items.ShouldAllBe(item => item.Kind == ItemKind.New);
        items.SelectMany(item => item.Sentences).Select(sentence => sentence.Text).ShouldBe([one, other], ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Others))]
    public async Task What_denies_something_else_than_what_was_briefed_is_no_update(string one, string other)
    {
        foreach (var (told, come) in new[] { (one, other), (other, one) })
        {
            var another = new Newsroom();
            another.Add("First", told);
            await another.PostAsync(await another.WriteAsync());
            another.Add("Second", come);

            var item = (await another.WriteAsync()).Items.ShouldHaveSingleItem();

            item.Kind.ShouldBe(ItemKind.New);
            Newsroom.TextOf(item).ShouldBe(come);
        }
    }
}
