using System.Globalization;
using System.Text.Json.Nodes;
using ChatBriefing.Server.Tests.Slack.Fakes;
using CsCheck;

namespace ChatBriefing.Server.Tests.Slack;

/// <summary>Whatever is to be said fits into what Slack takes, and is shortened where a reader would.</summary>
public sealed class SizeTests
{
    private static readonly string[] Bits = ["word ", "“", "\"", "\\", "é", "e\u0301", "👩‍👩‍👧", "中文", "a", "\n", "ﷺ", "<!channel>"];

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String[0, 300],
        Gen.Int[0, Bits.Length - 1].Array[0, 400].Select(picks => string.Concat(picks.Select(pick => Bits[pick]))),
        Gen.Int[0, 15_000].Select(length => string.Concat(Enumerable.Repeat("Every user of the lathe wears glasses. ", (length / 39) + 1))[..length]),
        Gen.Int[0, 15_000].Select(length => new string('x', length)));

    [Fact]
    public async Task Any_reply_fits_into_a_message() =>
        await Gen.Select(AnyText, AnyText, AnyText.Array[0, 30], AnyText, AnyText.Array[0, 30]).SampleAsync(async (title, heading, sentences, question, withheld) =>
        {
            foreach (var sent in await new RenderingScene().RenderAsync(title, heading, sentences, question, withheld))
            {
                BlockRules.Problems((JsonArray)JsonNode.Parse(sent["blocks"]!.ToJsonString())!).ShouldBeEmpty();
                ((string)sent["text"]!).Length.ShouldBeInRange(1, 4_000);
            }
        }, iter: 300, threads: 2);

    [Fact]
    public void Text_is_shortened_behind_a_word_or_a_letter_and_marked() =>
        Gen.Select(AnyText, Gen.Int[10, 2_000]).Sample((text, limit) =>
        {
            var shortened = Shortened.To(text, limit);
            shortened.Length.ShouldBeLessThanOrEqualTo(limit);
            if (text.Length <= limit)
            {
                shortened.ShouldBe(text);
                return;
            }

            shortened.ShouldEndWith(Shortened.Mark);
            var kept = shortened[..^Shortened.Mark.Length];
            text.ShouldStartWith(kept);
            var letters = StringInfo.ParseCombiningCharacters(text);
            (kept.Length == 0 || Array.BinarySearch(letters, kept.Length) >= 0).ShouldBeTrue("cut inside a letter");
            IsEndOfWord(text, kept.Length).ShouldBeTrue("cut inside a word");
        }, iter: 5_000, threads: 2);

    [Theory]
    [InlineData("The caretaker keeps the keys.", 16, "The […]")]
    [InlineData("The caretaker keeps the keys.", 17, "The caretaker […]")]
    [InlineData("The caretaker keeps the keys.", 29, "The caretaker keeps the keys.")]
    [InlineData("管理员保管钥匙。每个人都签名。", 9, "管理员保管 […]")]
    public void A_shortened_text_ends_with_a_whole_word(string text, int limit, string expected) => Shortened.To(text, limit).ShouldBe(expected);

    [Fact]
    public void A_word_longer_than_any_is_cut_between_letters() =>
        Shortened.To(string.Concat(Enumerable.Repeat("e\u0301", 100)), 30).ShouldBe(string.Concat(Enumerable.Repeat("e\u0301", 13)) + Shortened.Mark);

    /// <summary>A word may only be cut where it is longer than words are, or where its script has no spaces.</summary>
    private static bool IsEndOfWord(string text, int at) =>
        at == 0 || char.IsWhiteSpace(text[at]) || char.IsWhiteSpace(text[at - 1]) || text[at] > '\u3040' || text.AsSpan(0, at).IndexOfAny(' ', '\n') < 0;
}
