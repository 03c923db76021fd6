namespace ChatBriefing.Server.Slack.Api;

/// <summary>A call failed on the way.</summary>
internal sealed class SlackUnreachableException(string method, bool mayHaveArrived, string reason, Exception? cause)
    : Exception($"Slack was not reached for {method}: {reason}", cause)
{
    /// <summary>Whether Slack may have done it all the same: then it must be looked up before it is done again.</summary>
    public bool MayHaveArrived => mayHaveArrived;
}
