namespace ChatBriefing.Channels.Posting;

/// <summary>Posts on one platform. Registered once a platform; without any, neither inbox nor outbox runs.</summary>
public interface IPoster
{
    /// <summary>The platform's name in lower case: "slack", "teams".</summary>
    string Platform { get; }

    /// <summary>
    /// Renders and sends once, without retries of its own and within its own time limit. An exception counts as
    /// <see cref="InDoubt"/> for new messages.
    /// </summary>
    Task<PostOutcome> PostAsync(Delivery delivery, CancellationToken cancellationToken);
}
