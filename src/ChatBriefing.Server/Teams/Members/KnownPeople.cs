using Microsoft.Extensions.Caching.Memory;

namespace ChatBriefing.Server.Teams.Members;

/// <summary>
/// Remembers by which id the conversations know a person, whom turns name by the directory's id: every service answers to
/// that id, not every one to the other. Forgotten at a restart, when the directory's id has to do.
/// </summary>
internal sealed class KnownPeople : IDisposable
{
    private const int MostRemembered = 50_000;

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = MostRemembered });

    /// <summary>Learns both ids from an activity.</summary>
    public void Note(string tenant, string person, string from) =>
        cache.Set((tenant, person), from, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = TimeSpan.FromDays(1) });

    /// <summary>The id to ask the service by.</summary>
    public string IdOf(string tenant, string person) => cache.TryGetValue((tenant, person), out string? from) ? from! : person;

    /// <inheritdoc/>
    public void Dispose() => cache.Dispose();
}
