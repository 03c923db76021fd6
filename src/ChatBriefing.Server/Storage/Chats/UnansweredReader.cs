using ChatBriefing.Channels.Answers;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>Reads reported questions from the database.</summary>
internal sealed class UnansweredReader(IDbContextFactory<LibraryContext> contexts) : IUnansweredReader
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<UnansweredQuestion>> ReadAsync(string platform, string tenant, int limit, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Unanswered
            .Where(row => row.Platform == platform && row.Tenant == tenant)
            .OrderByDescending(row => row.At)
            .Take(limit)
            .Select(row => new UnansweredQuestion(row.AnswerId, row.Question, row.Asker, row.At))
            .ToListAsync(cancellationToken);
    }
}
