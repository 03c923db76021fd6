using System.Text.Json;
using ChatBriefing.Server.Tests.Slack;
using CsCheck;

namespace ChatBriefing.Server.Tests.Showing;

/// <summary>Whatever titles, names and sentences come in: briefings, home, cards and windows stay within the limits of both platforms, and nothing foreign acts in them.</summary>
public sealed class SurfaceSizeTests
{
    private static readonly string[] Bits = ["word ", "“", "\"", "\\", "é", "e\u0301", "👩‍👩‍👧", "中文", "a", "\n", "ﷺ", "<!channel>", "{{DATE(2026)}}", "& "];

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String[0, 200],
        Gen.Int[0, Bits.Length - 1].Array[0, 300].Select(picks => string.Concat(picks.Select(pick => Bits[pick]))),
        Gen.Int[0, 5_000].Select(length => string.Concat(Enumerable.Repeat("Every user of the lathe wears glasses. ", (length / 39) + 1))[..length]),
        Gen.Int[0, 5_000].Select(length => new string('x', length)));

    [Fact]
    public async Task Anything_shown_in_a_chat_fits_into_what_the_platforms_take() =>
        await Gen.Select(AnyText, AnyText, AnyText.Array[0, 25]).SampleAsync(
            async (title, name, sentences) => (await SurfaceScene.ProblemsAsync(title, name, sentences)).ShouldBeEmpty(), iter: 15, threads: 2);

    [Fact]
    public async Task Nothing_of_the_home_pages_is_cut_silently()
    {
        var (slack, teams) = await SurfaceScene.HomeAsync();

        foreach (var words in (string[])["and 20 more", "and 290 more", "and 50 more"])
        {
            slack.ShouldContain(words);
        }

        teams.ShouldContain("and 290 more");
        teams.ShouldContain("and 50 more");
    }

    [Fact]
    public async Task Long_ones_of_all_kinds_fit()
    {
        foreach (var bit in (string[])["word ", "\"", "👩‍👩‍👧", "👩‍👩‍👧 \n", "{{{DATE(2026)}}} "])
        {
            var text = string.Concat(Enumerable.Repeat(bit, 300));
            (await SurfaceScene.ProblemsAsync(text, text, [.. Enumerable.Repeat(text, 25)])).Distinct().ShouldBeEmpty(bit);
        }
    }

    [Fact]
    public async Task The_naughty_strings_fit()
    {
        var json = await File.ReadAllTextAsync(SharedData.Folder("naughty", "blns.json"), TestContext.Current.CancellationToken);
        foreach (var text in JsonSerializer.Deserialize<string[]>(json)!)
        {
            (await SurfaceScene.ProblemsAsync(text, text, [text, $"The report says that {text} was bought in 2019."])).ShouldBeEmpty(text);
        }
    }
}
