namespace ChatBriefing.Server.Tests.Channels.Conformance;

/// <summary>A room on the platform under test, made anew for each test.</summary>
/// <param name="Name">Its name, letters and digits.</param>
/// <param name="IsDirect">Whether it is a talk of one person with the bot.</param>
public sealed record Room(string Name, bool IsDirect);
