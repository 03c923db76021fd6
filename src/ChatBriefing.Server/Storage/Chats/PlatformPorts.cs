using ChatBriefing.Channels;
using ChatBriefing.Channels.Posting;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>What the platforms of this server can do, by their names.</summary>
internal sealed class PlatformPorts(
    IEnumerable<IPoster> posters,
    IEnumerable<IPostFinder> finders,
    IEnumerable<IRateTable> tables,
    IEnumerable<IWorkSign> signs)
{
    private readonly Dictionary<string, IPoster> posters = posters.ToDictionary(port => port.Platform);
    private readonly Dictionary<string, IPostFinder> finders = finders.ToDictionary(port => port.Platform);
    private readonly Dictionary<string, IRateTable> tables = tables.ToDictionary(port => port.Platform);
    private readonly Dictionary<string, IWorkSign> signs = signs.ToDictionary(port => port.Platform);

    /// <summary>Names of the platforms; none when no chat is set up.</summary>
    public string[] Platforms => [.. posters.Keys];

    /// <summary>Who posts there.</summary>
    public IPoster PosterOf(string platform) => posters[platform];

    /// <summary>Whether doubtful posts can be looked up there.</summary>
    public bool CanFind(string platform) => finders.ContainsKey(platform);

    /// <summary>Who looks doubtful posts up there; only where <see cref="CanFind"/>.</summary>
    public IPostFinder FinderOf(string platform) => finders[platform];

    /// <summary>The limits that posting counts against.</summary>
    public IReadOnlyList<RateLimit> LimitsFor(Post post) =>
        tables.TryGetValue(post.Conversation.Platform, out var table) ? table.LimitsFor(post) : [];

    /// <summary>Who shows that the bot is at work there; null for nobody.</summary>
    public IWorkSign? SignOf(string platform) => signs.GetValueOrDefault(platform);
}
