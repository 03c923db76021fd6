using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Members;
using ChatBriefing.Channels.Subscribing;
using ChatBriefing.Library;

namespace ChatBriefing.Channels.Posting;

/// <summary>Makes of a stored post what is to be rendered, just before it goes out.</summary>
public sealed class MessageLoader(
    IAnswerReader answers, Reply.Desk desk, AudienceFinder audiences, HomeLoader home, ProposalLoader proposals, DocumentsLoader documents, EditionLoader editions, BriefingSpeaker briefings,
    NarrowedReply narrowed)
{
    /// <summary>The message; null when it shows an answer that was deleted meanwhile, nothing that is to be shown, or nothing at all.</summary>
    public async Task<Message?> LoadAsync(Post post, CancellationToken cancellationToken)
    {
        var content = post.Content;
        if (content is { Kind: ContentKind.Notice, Notice: { } notice })
        {
            return new NoticeMessage(new Notice(notice));
        }

        if (content.Kind == ContentKind.Home)
        {
            var page = await home.LoadAsync(post.Conversation, post.OnlyFor ?? "", cancellationToken);
            return page with { Word = content.Notice is { } word ? new Notice(word) : null };
        }

        if (content.ProposalId is { } proposal)
        {
            return await proposals.LoadAsync(proposal, cancellationToken);
        }

        if (content.Wish is { } wish)
        {
            return await documents.LoadAsync(post.Conversation, wish, cancellationToken);
        }

        if (content.Briefing is { } saying)
        {
            return await briefings.SayAsync(saying, post, cancellationToken);
        }

        if (content.EditionId is { } edition)
        {
            return content.Kind == ContentKind.DraftForm
                ? await editions.LoadFormAsync(edition, cancellationToken)
                : await editions.LoadAsync(post, edition, cancellationToken);
        }

        if (content.AnswerId is not { } id || await answers.FindAsync(id, cancellationToken) is not { } answer)
        {
            return null;
        }

        if (content.Kind == ContentKind.Rest && content.Revision != answer.Revision)
        {
            // The question was edited meanwhile: these would be sentences out of the middle of another answer.
            return null;
        }

        var reply = content.OnlyIfLess
            ? await narrowed.FindAsync(answer, cancellationToken)
            : await desk.RestoreAsync(answer.Reply, await AudienceAsync(post, answer, cancellationToken), cancellationToken);
        return reply is null ? null : content.Kind switch
        {
            ContentKind.Explanation => new ExplanationMessage(answer, reply),
            ContentKind.Withheld => new WithheldMessage(answer, reply),
            ContentKind.Rest => reply.Sentences.Count > content.Skip
                ? new RestMessage(answer, reply.From(content.Skip), content.Skip)
                : post.Kind == PostKind.Update ? new NoticeMessage(new Notice(NoticeKind.RestTaken))
                : null,
            _ => new AnswerMessage(answer, reply),
        };
    }

    /// <summary>
    /// Who sees the post, told anew: a collection may have been closed to them since it was answered. A message that stands
    /// in a room is there for all of it, whatever became of who asked.
    /// </summary>
    private Task<Audience> AudienceAsync(Post post, AnswerRecord answer, CancellationToken cancellationToken) => post switch
    {
        { OnlyFor: { Length: > 0 } person } => audiences.OfPersonAsync(post.Conversation, person, cancellationToken),
        { OnlyIfPosted: true, Conversation.Kind: not ConversationKind.Direct } => audiences.OfRoomAsync(post.Conversation, cancellationToken),
        _ => audiences.OfRoomAsync(post.Conversation, answer.Asker, cancellationToken),
    };
}
