namespace ChatBriefing.Channels.Answers;

/// <summary>What is known of a thread.</summary>
/// <param name="Answers">The answers given in it, oldest first, at most the last twenty.</param>
/// <param name="IsOurs">Whether its root is a question that was put to the bot, or a message of the bot's own.</param>
/// <param name="Voices">People other than the askers of <paramref name="Answers"/> who are known to have written in it.</param>
public sealed record ThreadView(IReadOnlyList<AnswerRecord> Answers, bool IsOurs, IReadOnlyList<string> Voices)
{
    /// <summary>A thread of which nothing is known.</summary>
    public static ThreadView Empty { get; } = new([], false, []);
}
