namespace ChatBriefing.Server.Teams;

/// <summary>The platform's name.</summary>
internal static class TeamsPlatform
{
    /// <summary>As conversations carry it.</summary>
    public const string Name = "teams";
}
