using ChatBriefing.Library;
using ChatBriefing.Library.Versions;
using CsCheck;

namespace ChatBriefing.Tests.Library.Versions;

public sealed class VersionChangesTests
{
    private static readonly Gen<string> Texts = Gen.Int[0, 5]
        .Select(at => ((string[])["It rains. ", "The office opens at 9. ", "The office opens at 8. ", "\n\n", "No dogs, please!", "Ask Ms. Meier first."])[at])
        .Array[0, 12]
        .Select(string.Concat);

    [Theory]
    [InlineData("The fee is 10 euros. Pay in May.", "The fee is 12 euros. Pay in May.", "The fee is 10 euros.>The fee is 12 euros.")]
    [InlineData("Pay in May.", "Pay in May. Late fees apply from June on.", ">Late fees apply from June on.")]
    [InlineData("Pay in May. Late fees apply from June on.", "Pay in May.", "Late fees apply from June on.>")]
    [InlineData("Open on Monday. Closed on Sunday.", "Closed on Sunday. Open on Monday.", "")]
    [InlineData("The budget of the project\nis 5 million euros.", "The budget of the project is 5 million\neuros.", "")]
    [InlineData("It rains. It rains.", "It rains.", "It rains.>")]
    [InlineData("Cats sleep. The price is 3 euros a day.", "The price is 4 euros a day. Birds fly south.", "Cats sleep.>|The price is 3 euros a day.>The price is 4 euros a day.|>Birds fly south.")]
    [InlineData("", "Something new stands here.", ">Something new stands here.")]
    [InlineData("The same words.", "The same words.", "")]
    [InlineData("预算是五百万欧元。会议在周一。", "预算是六百万欧元。会议在周一。", "预算是五百万欧元。>预算是六百万欧元。")]
    public void What_changed_is_told_sentence_by_sentence(string old, string now, string expected) =>
        string.Join('|', VersionChanges.Between(Version(1, old), Version(2, now)).Select(change => $"{change.Old?.Quote}>{change.New?.Quote}")).ShouldBe(expected);

    [Fact]
    public void Each_quote_stands_at_its_place_in_its_version() => Gen.Select(Texts, Texts).Sample((old, now) =>
    {
        foreach (var change in VersionChanges.Between(Version(1, old), Version(2, now)))
        {
            (change.Old ?? change.New).ShouldNotBeNull();
            (change.Old is not { } was || (was.Version == 1 && old.Substring(was.Start, was.Length) == was.Quote)).ShouldBeTrue();
            (change.New is not { } comes || (comes.Version == 2 && now.Substring(comes.Start, comes.Length) == comes.Quote)).ShouldBeTrue();
        }
    });

    [Fact]
    public void What_was_taken_out_and_added_is_what_the_texts_do_not_share() => Gen.Select(Texts, Texts).Sample((old, now) =>
    {
        var changes = VersionChanges.Between(Version(1, old), Version(2, now));
        var (before, after) = (SentencesOf(old), SentencesOf(now));
        changes.Select(change => change.Old?.Quote).OfType<string>().ShouldBe(Without(before, after), ignoreOrder: true);
        changes.Select(change => change.New?.Quote).OfType<string>().ShouldBe(Without(after, before), ignoreOrder: true);
    });

    [Fact]
    public void Thousands_of_changed_sentences_are_compared_too()
    {
        var old = string.Concat(Enumerable.Range(0, 2_000).Select(at => $"Item {at} costs {at} euros a year. "));
        var now = string.Concat(Enumerable.Range(0, 2_000).Select(at => $"Item {at} costs {at + 5_000} euros a year. "));

        var changes = VersionChanges.Between(Version(1, old), Version(2, now));

        changes.Count.ShouldBe(2_000);
        changes[1_234].Old!.Quote.ShouldBe("Item 1234 costs 1234 euros a year.");
        changes[1_234].New!.Quote.ShouldBe("Item 1234 costs 6234 euros a year.");
    }

    private static List<string> SentencesOf(string text) => [.. ChatBriefing.Library.Text.Sentences.TextsOf(text)];

    private static List<string> Without(List<string> texts, List<string> others)
    {
        var left = texts.ToList();
        others.ForEach(other => left.Remove(other));
        return left;
    }

    private static DocumentVersion Version(int number, string text) => new()
    {
        DocumentId = "0a1b2c3d4e5f",
        Number = number,
        Title = "Terms",
        Collection = "team",
        Source = "terms.txt",
        Text = text,
        ContentHash = "",
        AddedAt = DateTimeOffset.UnixEpoch,
        Passages = [],
    };
}
