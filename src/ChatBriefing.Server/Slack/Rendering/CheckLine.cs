using ChatBriefing.Channels;
using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Handling;

namespace ChatBriefing.Server.Slack.Rendering;

/// <summary>Says what was checked, what was withheld, and who drafted.</summary>
internal static class CheckLine
{
    private const string AiLine = "AI-drafted from your documents. Each sentence was checked against its source; look before you act.";

    /// <summary>The lines under an answer.</summary>
    public static string Of(Reply reply, AnswerRecord answer)
    {
        var checkedCount = reply.Sentences.Count + reply.Withheld.Count;
        var held = reply.Withheld.Count == 0 ? "" : $" · {reply.Withheld.Count} withheld";
        string[] lines =
        [
            $"✓ {reply.Sentences.Count} of {Count.Of(checkedCount, "statement")} checked and supported{held}",
            IsByModel(answer) ? AiLine : "",
            reply.Notice,
        ];
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    /// <summary>Whether a model wrote it; a reader is told.</summary>
    public static bool IsByModel(AnswerRecord answer) => answer.DraftedBy != Answering.Extractive;
}
