namespace ChatBriefing.Server.Storage.Refusals;

/// <summary>A refusal as stored.</summary>
public sealed class RefusalRow
{
    /// <summary>The id that a document of the file would have; the key.</summary>
    public required string Id { get; set; }

    /// <summary>Where it was to go.</summary>
    public required string Collection { get; set; }

    /// <summary>Where it comes from.</summary>
    public required string Source { get; set; }

    /// <summary>Why, and the mend.</summary>
    public required string Reason { get; set; }

    /// <summary>Whether nothing reads it by itself any more.</summary>
    public required bool IsSetAside { get; set; }

    /// <summary>When it last happened.</summary>
    public required DateTimeOffset At { get; set; }
}
