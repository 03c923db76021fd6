namespace ChatBriefing.Server.Tests.Slack.Rights;

/// <summary>Who asks, in the matrix of permissions.</summary>
public enum Who
{
    Admin = 1,
    OtherAdmin = 2,
    Member = 3,
    Guest = 4,
    Removed = 5,
    OtherBot = 6,
    Anonymous = 7,
}
