using ChatBriefing.Channels;
using ChatBriefing.Channels.Answers;

namespace ChatBriefing.Server.Slack.Rendering;

/// <summary>Says what was checked, what was withheld, and who drafted.</summary>
internal static class CheckLine
{
    private const string Extractive = "extractive";

    /// <summary>The line under an answer.</summary>
    public static string Of(Reply reply, AnswerRecord answer)
    {
        var checkedCount = reply.Sentences.Count + reply.Withheld.Count;
        var held = reply.Withheld.Count == 0 ? "" : $" · {reply.Withheld.Count} withheld";
        var line = $"✓ {reply.Sentences.Count} of {Count.Of(checkedCount, "statement")} checked and supported{held}";
        return IsByModel(answer) ? $"{line}\n{AiLine}" : line;
    }

    /// <summary>Whether a model wrote it; a reader is told.</summary>
    public static bool IsByModel(AnswerRecord answer) => answer.DraftedBy != Extractive;

    private const string AiLine = "AI-drafted from your documents. Each sentence was checked against its source; look before you act.";
}
