namespace ChatBriefing.Server.Storage.Chats;

/// <summary>A question that people reported as unanswered.</summary>
public sealed class UnansweredRow
{
    /// <summary>The abstention; the key.</summary>
    public required string AnswerId { get; set; }

    /// <summary>The platform that it was asked on.</summary>
    public string Platform { get; set; } = "";

    /// <summary>The workspace there.</summary>
    public string Tenant { get; set; } = "";

    /// <summary>The question.</summary>
    public required string Question { get; set; }

    /// <summary>Who asked.</summary>
    public required string Asker { get; set; }

    /// <summary>When it was reported.</summary>
    public required DateTimeOffset At { get; set; }
}
