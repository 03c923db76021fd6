namespace ChatBriefing.Channels.Answers;

/// <summary>A question that a person reported as unanswered by the documents.</summary>
/// <param name="AnswerId">The abstention.</param>
/// <param name="Question">The question: foreign text.</param>
/// <param name="Asker">Who asked.</param>
/// <param name="At">When it was reported.</param>
public sealed record UnansweredQuestion(string AnswerId, string Question, string Asker, DateTimeOffset At);
