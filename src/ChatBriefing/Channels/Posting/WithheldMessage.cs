using ChatBriefing.Channels.Answers;

namespace ChatBriefing.Channels.Posting;

/// <summary>What was withheld from an answer, and why; shown on demand, and always as what it is: not borne out.</summary>
/// <param name="Answer">What is stored about the answer.</param>
/// <param name="Reply">What may be shown.</param>
public sealed record WithheldMessage(AnswerRecord Answer, Reply Reply) : Message;
