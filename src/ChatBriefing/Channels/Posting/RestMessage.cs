using ChatBriefing.Channels.Answers;

namespace ChatBriefing.Channels.Posting;

/// <summary>Sentences of an answer that had no room in an earlier message.</summary>
/// <param name="Answer">What is stored about the answer.</param>
/// <param name="Reply">What may be shown, from that sentence on.</param>
/// <param name="Skip">How many sentences come before.</param>
public sealed record RestMessage(AnswerRecord Answer, Reply Reply, int Skip) : Message;
