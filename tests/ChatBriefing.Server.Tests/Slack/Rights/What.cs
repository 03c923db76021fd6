namespace ChatBriefing.Server.Tests.Slack.Rights;

/// <summary>What is asked for, in the matrix of permissions.</summary>
public enum What
{
    ReadableHere = 1,
    ReadableElsewhere = 2,
    Nobodys = 3,
    Deleted = 4,
    ChangedASecondAgo = 5,
}
