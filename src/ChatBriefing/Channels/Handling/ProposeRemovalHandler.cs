using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Members;
using ChatBriefing.Channels.Proposals;
using ChatBriefing.Channels.Verbs;
using ChatBriefing.Library;
using ChatBriefing.Library.Collections;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Channels.Handling;

/// <summary>Shows an admin the card of the document that is to be removed.</summary>
public sealed class ProposeRemovalHandler(
    AdminCheck admins, AudienceFinder audiences, ReadableLibrary documents, IOptionsMonitor<ChannelOptions> options, TimeProvider time) : IVerbHandler<ProposeRemoval>
{
    /// <inheritdoc />
    public async Task<TurnResult> HandleAsync(QueuedTurn queued, ProposeRemoval verb, CancellationToken cancellationToken)
    {
        if (!await admins.IsAdminAsync(queued.Turn.Conversation, queued.Turn.Asker, cancellationToken))
        {
            return Replying.Say(queued, NoticeKind.OnlyAdminsChange);
        }

        if (verb.Words.Length == 0)
        {
            return Replying.Say(queued, NoticeKind.HowToRemove);
        }

        var found = Meant(verb.Words.Trim('"', '“', '”', '\'', ' '), await documents.ListAsync(null, await audiences.OfAsync(queued.Turn, cancellationToken), cancellationToken));
        return found switch
        {
            [var document] => Propose(queued, document),
            [] => Replying.Say(queued, NoticeKind.NoSuchDocument),
            _ => Replying.Say(queued, NoticeKind.ManyDocuments),
        };
    }

    /// <summary>By its id, else by its whole title, else by a part of it: the first of these that finds any.</summary>
    private static List<Document> Meant(string words, IReadOnlyList<Document> documents)
    {
        Func<Document, bool>[] ways =
        [
            document => document.Id.Equals(words, StringComparison.OrdinalIgnoreCase),
            document => document.Title.Equals(words, StringComparison.OrdinalIgnoreCase),
            document => document.Title.Contains(words, StringComparison.OrdinalIgnoreCase),
        ];
        return ways.Select(way => documents.Where(way).ToList()).FirstOrDefault(found => found.Count > 0) ?? [];
    }

    private TurnResult Propose(QueuedTurn queued, Document document)
    {
        var now = time.GetUtcNow();
        var proposal = new Proposal
        {
            Id = queued.Key,
            Kind = ProposalKind.Remove,
            Conversation = queued.Turn.Conversation,
            Person = queued.Turn.Asker,
            IsPrivate = queued.Turn.IsPrivate,
            Name = document.Title,
            Document = new ProposedDocument
            {
                Title = document.Title,
                Collection = document.Collection,
                Source = document.Source,
                Date = document.Date,
                Length = document.Length,
                DocumentId = document.Id,
                Version = document.Version,
            },
            At = now,
            ExpiresAt = now + options.CurrentValue.ProposalLife,
        };
        return new TurnResult { Proposal = new NewProposal(proposal, null), Posts = [Replying.Openly(queued, PostContent.Proposal(proposal.Id))] };
    }
}
