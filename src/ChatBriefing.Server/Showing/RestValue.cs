using System.Globalization;
using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Server.Showing;

/// <summary>What the button for the rest of an answer says: which answer, how much of it was shown, and after how many edits of its question.</summary>
internal static class RestValue
{
    /// <summary>The value. After an edit it is another one, so that a press is no repetition of one before.</summary>
    public static string Of(AnswerRecord answer, int shown) => answer.Revision == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{answer.Id}/{shown}")
        : string.Create(CultureInfo.InvariantCulture, $"{answer.Id}/{answer.Revision}/{shown}");

    /// <summary>What a button or a window says; null when it is none of ours. The answer is looked up for who pressed.</summary>
    public static ShowRest? Read(string value) => value.Split('/') switch
    {
        [{ Length: > 0 } id, var shown] when Number(shown) is { } skip => new ShowRest(id, skip),
        [{ Length: > 0 } id, var edits, var shown] when Number(edits) is { } revision && Number(shown) is { } skip => new ShowRest(id, skip) { Revision = revision },
        _ => null,
    };

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
