using ChatBriefing.Channels.Proposals;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>Puts proposals into the tables, inside the caller's transaction.</summary>
internal static class ProposalWriter
{
    /// <summary>Adds a proposal; the caller saves.</summary>
    public static void Add(LibraryContext context, NewProposal added, DateTimeOffset now)
    {
        var proposal = added.Proposal;
        context.Proposals.Add(new ProposalRow { Id = proposal.Id, State = proposal.State, ExpiresAt = proposal.ExpiresAt, At = now, Payload = ChatJson.Write(proposal) });
        if (added.Content is { } content)
        {
            context.ProposalContents.Add(new ProposalContentRow { ProposalId = proposal.Id, Payload = ChatJson.Write(content) });
        }
    }

    /// <summary>Whether the step can still be made.</summary>
    public static Task<bool> CanStepAsync(LibraryContext context, ProposalStep step, CancellationToken cancellationToken) =>
        context.Proposals.AnyAsync(row => row.Id == step.Proposal.Id && row.State == step.From, cancellationToken);

    /// <summary>Makes the step; the caller saves.</summary>
    public static async Task StepAsync(LibraryContext context, ProposalStep step, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var proposal = step.Proposal;
        var row = await context.Proposals.SingleAsync(row => row.Id == proposal.Id && row.State == step.From, cancellationToken);
        row.State = proposal.State;
        row.ExpiresAt = proposal.ExpiresAt;
        row.MessageId ??= proposal.MessageId;
        row.At = now;
        row.Payload = ChatJson.Write(proposal);
        if (proposal.State is not (ProposalState.Waiting or ProposalState.Working))
        {
            await context.ProposalContents.Where(content => content.ProposalId == proposal.Id).ExecuteDeleteAsync(cancellationToken);
        }
    }
}
