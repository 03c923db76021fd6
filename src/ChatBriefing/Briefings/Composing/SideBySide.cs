namespace ChatBriefing.Briefings.Composing;

/// <summary>Makes something of each of many, on two processors at once; the rest of the machine goes on answering.</summary>
internal static class SideBySide
{
    private const int AtOnce = 2;

    /// <summary>What <paramref name="make"/> makes of each, in the order of <paramref name="all"/>. It must be safe to call from several threads.</summary>
    public static async Task<IReadOnlyList<TMade>> MakeAsync<T, TMade>(IReadOnlyList<T> all, Func<T, CancellationToken, ValueTask<TMade>> make, CancellationToken cancellationToken)
    {
        var made = new TMade[all.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, all.Count, options, async (at, token) => made[at] = await make(all[at], token));
        return made;
    }
}
