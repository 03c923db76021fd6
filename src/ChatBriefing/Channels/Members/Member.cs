namespace ChatBriefing.Channels.Members;

/// <summary>What a platform says of a person.</summary>
/// <param name="Kind">What the person is to the conversation's tenant.</param>
/// <param name="Tenant">The person's own tenant; the conversation's unless it is known to be another.</param>
/// <param name="Groups">Ids of the groups of people that the person belongs to; empty when the platform has none.</param>
/// <param name="IsAdmin">Whether the platform calls the person an admin of the tenant that this server is installed in.</param>
public sealed record Member(MemberKind Kind, string Tenant, IReadOnlyList<string> Groups, bool IsAdmin)
{
    /// <summary>Whether nothing at all is told: removed people and programs.</summary>
    public bool IsOut => Kind is MemberKind.Gone or MemberKind.Bot;

    /// <summary>Whether the groups could not be looked up, so that none are named.</summary>
    public bool AreGroupsUnknown { get; init; }

    /// <summary>A person who could not be looked up.</summary>
    public static Member Unknown(string tenant) => new(MemberKind.Unknown, tenant, [], IsAdmin: false);
}
