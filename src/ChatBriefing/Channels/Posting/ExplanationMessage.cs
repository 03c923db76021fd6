using ChatBriefing.Channels.Answers;

namespace ChatBriefing.Channels.Posting;

/// <summary>The verdict on every statement of an answer, with the evidence.</summary>
/// <param name="Answer">What is stored about the answer.</param>
/// <param name="Reply">What may be shown.</param>
public sealed record ExplanationMessage(AnswerRecord Answer, Reply Reply) : Message;
