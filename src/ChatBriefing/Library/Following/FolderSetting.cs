namespace ChatBriefing.Library.Following;

/// <summary>A folder to follow.</summary>
public sealed class FolderSetting
{
    /// <summary>Its path.</summary>
    public string Path { get; set; } = "";

    /// <summary>The collection that its documents go to.</summary>
    /// <value>The default value is <see cref="CollectionName.Default"/>.</value>
    public string Collection { get; set; } = CollectionName.Default;

    /// <summary>What is followed, with the path in full.</summary>
    public FollowedOrigin Origin => new(Collection, System.IO.Path.GetFullPath(Path));
}
