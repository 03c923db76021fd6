namespace ChatBriefing.Server.Storage.Chats;

/// <summary>A turn that waits or is being handled; it goes when it is done.</summary>
public sealed class TurnRow
{
    /// <summary>Its place in the queue; given by the database.</summary>
    public long Id { get; set; }

    /// <summary>Its key, unique for ever; what it leaves behind is named by it.</summary>
    public required string Key { get; set; }

    /// <summary>Turns with the same order (one thread) are handled one after the other.</summary>
    public required string Order { get; set; }

    /// <summary>How often it was begun.</summary>
    public int Attempts { get; set; }

    /// <summary>Raised whenever a worker takes it; who holds an older number holds nothing.</summary>
    public long Fence { get; set; }

    /// <summary>Until when a worker holds it; the beginning of time when none does.</summary>
    public DateTimeOffset LeasedUntil { get; set; }

    /// <summary>When it was claimed.</summary>
    public required DateTimeOffset At { get; set; }

    /// <summary>The turn as JSON.</summary>
    public required string Payload { get; set; }
}
