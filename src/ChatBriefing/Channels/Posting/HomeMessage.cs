using ChatBriefing.Channels.Answers;
using ChatBriefing.Library;

namespace ChatBriefing.Channels.Posting;

/// <summary>What the home page of a person shows.</summary>
/// <param name="Collections">Names of the collections that the person may read.</param>
/// <param name="Newest">The newest documents there, newest first, at most ten. Titles are foreign text.</param>
/// <param name="IsAdmin">Whether the person is an admin; the rest is empty for others.</param>
/// <param name="Unanswered">Questions that people reported as unanswered, newest first, at most a hundred. Foreign text.</param>
/// <param name="Troubled">Posts that failed or may have failed, newest first.</param>
public sealed record HomeMessage(
    IReadOnlyList<string> Collections,
    IReadOnlyList<Document> Newest,
    bool IsAdmin,
    IReadOnlyList<UnansweredQuestion> Unanswered,
    IReadOnlyList<TroubledPost> Troubled) : Message
{
    /// <summary>How many documents there are that the person may read, <see cref="Newest"/> among them.</summary>
    public int Documents { get; init; }

    /// <summary>The latest briefing that this person gets, or that every member of the tenant may read; null when there is none.</summary>
    public EditionMessage? Latest { get; init; }

    /// <summary>What is said above all else, after something was pressed there; null for nothing.</summary>
    public Notice? Word { get; init; }
}
