using System.ComponentModel.DataAnnotations;

namespace ChatBriefing.Library.Following;

/// <summary>What the server follows by itself (settings <c>Library</c>).</summary>
public sealed class FollowingOptions
{
    /// <summary>Folders (settings <c>Library:Folders</c>).</summary>
    public IList<FolderSetting> Folders { get; init; } = [];

    /// <summary>Feeds and pages (settings <c>Library:Feeds</c>).</summary>
    public IList<FeedSetting> Feeds { get; init; } = [];

    /// <summary>Seconds between two looks at a folder.</summary>
    /// <value>The default value is 10.</value>
    [Range(1, 86_400)]
    public int FolderPollSeconds { get; set; } = 10;

    /// <summary>Least seconds between two requests to one host.</summary>
    /// <value>The default value is 2.</value>
    [Range(0, 3_600)]
    public int HostGapSeconds { get; set; } = 2;
}
