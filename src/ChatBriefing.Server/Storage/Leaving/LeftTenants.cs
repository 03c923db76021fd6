using ChatBriefing.Channels.Answers;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Leaving;

/// <summary>The workspaces that left and are to be erased, each noted as a cursor of its own. The erasure takes the note with it.</summary>
internal sealed class LeftTenants(IDbContextFactory<LibraryContext> contexts, WriteGate gate) : ITenantLeaving
{
    private const string Prefix = "leaving:";

    /// <summary>Name of the note.</summary>
    public static string NameOf(string platform, string tenant) => $"{Prefix}{platform}:{tenant}";

    /// <inheritdoc />
    public async Task NoteAsync(string platform, string tenant, CancellationToken cancellationToken)
    {
        using var pass = await gate.EnterAsync(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await context.Cursors.FindAsync([NameOf(platform, tenant)], cancellationToken) is null)
        {
            context.Cursors.Add(new CursorRow { Name = NameOf(platform, tenant), Change = 0 });
            await context.SaveChangesAsync(cancellationToken);
        }
    }

    /// <summary>Those that are to be erased.</summary>
    public async Task<IReadOnlyList<(string Platform, string Tenant)>> ReadAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var names = await context.Cursors.Where(row => row.Name.StartsWith(Prefix)).Select(row => row.Name).ToListAsync(cancellationToken);
        return [.. names.Select(name => name[Prefix.Length..].Split(':', 2)).Select(parts => (parts[0], parts[1]))];
    }
}
