using ChatBriefing.Library.Versions;
using CsCheck;

namespace ChatBriefing.Tests.Library.Versions;

public sealed class TextDifferenceTests
{
    private static readonly Gen<string> Texts = Gen.Int[0, 4].Select(at => ((string[])["a", "b", "c", "", "d e"])[at]).Array[0, 12].Select(lines => string.Join('\n', lines));

    [Fact]
    public void A_changed_line_stands_beside_what_it_became()
    {
        const string old = "Title\n\nOpen from 9 to 5.\n\nClosed on Sunday.";
        const string now = "Title\n\nOpen from 8 to 5.\n\nClosed on Sunday.\n\nCall first.";

        Quotes(old, now).ShouldBe([("Open from 9 to 5.", "Open from 8 to 5."), (null, "Call first.")]);
    }

    [Fact]
    public void Equal_texts_have_no_difference() => TextDifference.Between("a\nb", "a\n\nb\n").ShouldBeEmpty();

    [Fact]
    public void Putting_the_changes_into_the_old_lines_gives_the_new_ones() => Gen.Select(Texts, Texts).Sample((old, now) =>
    {
        var changes = TextDifference.Between(old, now);
        var gone = changes.Select(change => change.Old).OfType<ChatBriefing.Library.TextSpan>().ToHashSet();
        var come = changes.Select(change => change.New).OfType<ChatBriefing.Library.TextSpan>().ToHashSet();
        Kept(old, gone).ShouldBe(Kept(now, come));
    });

    [Fact]
    public void Texts_of_thousands_of_changed_lines_are_compared_too()
    {
        var old = string.Join('\n', Enumerable.Range(0, 5_000).Select(at => $"old {at}\nboth {at}"));
        var now = string.Join('\n', Enumerable.Range(0, 5_000).Select(at => $"new {at}\nboth {at}"));

        var changes = TextDifference.Between("first\n" + old, "other\n" + now + "\nlast");

        changes.Count.ShouldBe(5_002);
        changes[1].ShouldSatisfyAllConditions(change => change.Old.ShouldNotBeNull(), change => change.New.ShouldNotBeNull());
    }

    private static IEnumerable<(string? Old, string? New)> Quotes(string old, string now) =>
        TextDifference.Between(old, now).Select(change => (change.Old?.Of(old), change.New?.Of(now)));

    private static List<string> Kept(string text, HashSet<ChatBriefing.Library.TextSpan> without)
    {
        var kept = new List<string>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line) && !without.Contains(new(start, line.Length)))
            {
                kept.Add(line);
            }

            start += line.Length + 1;
        }

        return kept;
    }
}
