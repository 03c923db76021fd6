namespace ChatBriefing.Server.Tests.Channels.Conformance;

/// <summary>How a platform delivers a message once more.</summary>
public enum Repetition
{
    /// <summary>The very same event.</summary>
    SameEvent = 1,

    /// <summary>The same message under a new event id.</summary>
    NewEvent = 2,

    /// <summary>The same gesture as a new message, with the id that the person's client gave. Platforms without such ids treat it as <see cref="NewEvent"/>.</summary>
    NewMessage = 3,
}
