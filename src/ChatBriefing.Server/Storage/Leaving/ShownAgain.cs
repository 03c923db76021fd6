using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Storage.Chats;

namespace ChatBriefing.Server.Storage.Leaving;

/// <summary>Makes the updates of all messages that show an answer: its own, and those with the rest that had no room in it.</summary>
internal static class ShownAgain
{
    /// <summary>The updates; their keys begin with <paramref name="key"/>.</summary>
    /// <param name="context">The tables.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="key">What tells this change of the answer from all others.</param>
    /// <param name="onlyIfLess">Whether messages stay as they are whose readers lose nothing.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<List<Post>> UpdatesAsync(LibraryContext context, AnswerRecord answer, string key, bool onlyIfLess, CancellationToken cancellationToken)
    {
        var standing = await RestPosts.StandingAsync(context, OrderKey.RoomOf(answer.Conversation), answer.Id, cancellationToken);
        var rests = standing.Select(post => Update(answer, $"{key}{post.Key[answer.Id.Length..]}", post.Content with { OnlyIfLess = onlyIfLess }) with { TargetKey = post.Key });
        return [Update(answer, key, PostContent.Answer(answer.Id) with { OnlyIfLess = onlyIfLess }) with { TargetAnswerId = answer.Id }, .. rests];
    }

    private static Post Update(AnswerRecord answer, string key, PostContent content) => new()
    {
        Key = key,
        Conversation = answer.Conversation,
        Kind = PostKind.Update,
        Content = content,
        OnlyIfPosted = true,
    };
}
