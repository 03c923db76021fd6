namespace ChatBriefing.Server.Tests.Slack.Rights;

/// <summary>Where it is asked, in the matrix of permissions.</summary>
public enum Where
{
    Public = 1,
    Private = 2,
    Direct = 3,
    Group = 4,
    Shared = 5,
    Thread = 6,
}
