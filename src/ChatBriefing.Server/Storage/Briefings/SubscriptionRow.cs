namespace ChatBriefing.Server.Storage.Briefings;

/// <summary>A subscription.</summary>
public sealed class SubscriptionRow
{
    /// <summary>Its id; the key.</summary>
    public required string Id { get; set; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; set; }

    /// <summary>Whether it is paused.</summary>
    public bool IsPaused { get; set; }

    /// <summary>Runs that were due before are not made up: when it was made, resumed or given another schedule.</summary>
    public required DateTimeOffset RunsFrom { get; set; }

    /// <summary>When a worker is to look next whether it is due: only a hint, the planner decides.</summary>
    public required DateTimeOffset LookAt { get; set; }

    /// <summary>Editions in a row that could not be posted.</summary>
    public int Failures { get; set; }

    /// <summary>Why the last could not; empty when it could.</summary>
    public string Trouble { get; set; } = "";

    /// <summary>The subscription as JSON.</summary>
    public required string Payload { get; set; }
}
