namespace ChatBriefing.Library.Following;

/// <summary>A feed or page to follow.</summary>
public sealed class FeedSetting
{
    /// <summary>Its address.</summary>
    public string Address { get; set; } = "";

    /// <summary>The collection that its documents go to.</summary>
    /// <value>The default value is <see cref="CollectionName.Default"/>.</value>
    public string Collection { get; set; } = CollectionName.Default;

    /// <summary>Minutes between two looks at it.</summary>
    /// <value>The default value is 60.</value>
    public int IntervalMinutes { get; set; } = 60;

    /// <summary>What is followed.</summary>
    public FollowedOrigin Origin => new(Collection, Address);
}
