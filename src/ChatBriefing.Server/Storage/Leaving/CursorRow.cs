namespace ChatBriefing.Server.Storage.Leaving;

/// <summary>How far a worker that follows the change log, or one change of readers, has come. One process at a time works on it.</summary>
public sealed class CursorRow
{
    /// <summary>The worker's name; the key.</summary>
    public required string Name { get; set; }

    /// <summary>Number of the last change that is done with.</summary>
    public required long Change { get; set; }

    /// <summary>The last item of the next change that is done with; empty for none. Of a change of readers what it was, and how far earlier answers followed.</summary>
    public string Item { get; set; } = "";

    /// <summary>Raised whenever a process takes it; who holds an older number holds nothing.</summary>
    public long Fence { get; set; }

    /// <summary>Until when a process holds it; the beginning of time when none does.</summary>
    public DateTimeOffset LeasedUntil { get; set; }
}
