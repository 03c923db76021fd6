namespace ChatBriefing.Channels.Members;

/// <summary>What a person is to the tenant that a conversation is held in.</summary>
public enum MemberKind
{
    /// <summary>Could not be looked up: is told what everybody may read, and nothing more.</summary>
    Unknown = 0,

    /// <summary>A full member.</summary>
    Member = 1,

    /// <summary>A guest of the tenant: reads what is named for the person or for the room, not what all members may read.</summary>
    Guest = 2,

    /// <summary>A person of another tenant, as in a shared channel.</summary>
    Stranger = 3,

    /// <summary>Was removed, from the tenant or from the room: reads nothing.</summary>
    Gone = 4,

    /// <summary>A program: reads nothing.</summary>
    Bot = 5,
}
