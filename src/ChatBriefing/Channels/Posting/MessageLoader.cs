using ChatBriefing.Channels.Answers;

namespace ChatBriefing.Channels.Posting;

/// <summary>Makes of a stored post what is to be rendered, just before it goes out.</summary>
public sealed class MessageLoader(IAnswerReader answers, Reply.Desk desk, HomeLoader home, ProposalLoader proposals, DocumentsLoader documents)
{
    /// <summary>The message; null when it shows an answer that was deleted meanwhile, or nothing at all.</summary>
    public async Task<Message?> LoadAsync(Post post, CancellationToken cancellationToken)
    {
        var content = post.Content;
        if (content is { Kind: ContentKind.Notice, Notice: { } notice })
        {
            return new NoticeMessage(new Notice(notice));
        }

        if (content.Kind == ContentKind.Home)
        {
            return await home.LoadAsync(post.Conversation, post.OnlyFor ?? "", cancellationToken);
        }

        if (content.ProposalId is { } proposal)
        {
            return await proposals.LoadAsync(proposal, cancellationToken);
        }

        if (content.Wish is { } wish)
        {
            return await documents.LoadAsync(post.Conversation, wish, cancellationToken);
        }

        if (content.AnswerId is not { } id || await answers.FindAsync(id, cancellationToken) is not { } answer)
        {
            return null;
        }

        var reply = await desk.RestoreAsync(answer.Reply, cancellationToken);
        return content.Kind switch
        {
            ContentKind.Explanation => new ExplanationMessage(answer, reply),
            ContentKind.Withheld => new WithheldMessage(answer, reply),
            ContentKind.Rest => reply.Sentences.Count > content.Skip ? new RestMessage(answer, reply.From(content.Skip), content.Skip) : null,
            _ => new AnswerMessage(answer, reply),
        };
    }
}
