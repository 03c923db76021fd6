using ChatBriefing.Channels.Answers;

namespace ChatBriefing.Channels.Posting;

/// <summary>An answer or an abstention, with what its buttons need.</summary>
/// <param name="Answer">What is stored about it: its id for the buttons, the question, the asker. The question is foreign text.</param>
/// <param name="Reply">What may be shown.</param>
public sealed record AnswerMessage(AnswerRecord Answer, Reply Reply) : Message;
