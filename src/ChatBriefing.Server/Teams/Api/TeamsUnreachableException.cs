namespace ChatBriefing.Server.Teams.Api;

/// <summary>A call failed on the way.</summary>
/// <param name="mayHaveArrived">Whether the service may have acted on it.</param>
/// <param name="reason">What happened.</param>
/// <param name="fault">The cause; null for none.</param>
public sealed class TeamsUnreachableException(bool mayHaveArrived, string reason, Exception? fault) : Exception($"Teams could not be reached: {reason}", fault)
{
    /// <summary>Whether the service may have acted on it.</summary>
    public bool MayHaveArrived { get; } = mayHaveArrived;
}
