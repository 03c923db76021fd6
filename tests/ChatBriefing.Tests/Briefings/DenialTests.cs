using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Ledger;
using ChatBriefing.Library.Text;

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

    [Theory]
    [InlineData("The plant in Esbjerg makes not only turbines but also cables.", false)]
    [InlineData("The plant in Esbjerg makes not just turbines, it makes cables.", false)]
    [InlineData("The plant in Esbjerg is not merely a workshop.", false)]
    [InlineData("No fewer than 60 ships lay in the harbour of Esbjerg.", false)]
    [InlineData("No less than half of the quay in Esbjerg was flooded.", false)]
    [InlineData("The repair takes no more than nine weeks.", false)]
    [InlineData("The quay was flooded, not least because of the storm.", false)]
    [InlineData("The quay was not flooded, no fewer than 60 ships lay there.", true)]
    [InlineData("The plant makes no more turbines.", true)]
    [InlineData("The plant doesn’t make turbines.", true)]
    [InlineData("The council failed to approve the plan without a reason.", true)]
    public void Not_only_and_the_like_deny_nothing(string sentence, bool denies) => Denial.In(Words.Of(sentence)).ShouldBe(denies);

    [Theory]
    [InlineData("The shipyard of Flensburg builds ferries and also tugs for Norway.", "The shipyard of Flensburg builds not only ferries but also tugs for Norway.")]
    [InlineData("60 ships lay in the harbour of Esbjerg during the storm on Sunday.", "No fewer than 60 ships lay in the harbour of Esbjerg during the storm on Sunday.")]
    public async Task What_only_looks_like_a_denial_contradicts_nobody(string one, string other)
    {
        room.Add("Agency", one);
        room.Add("Newspaper", other);

        (await room.WriteAsync()).Items.ShouldAllBe(item => item.Kind == ItemKind.New);
    }
}
