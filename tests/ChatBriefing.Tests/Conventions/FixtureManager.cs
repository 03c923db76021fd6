namespace ChatBriefing.Tests.Conventions;

/// <summary>Has a name that says nothing, on purpose.</summary>
public sealed class FixtureManager;
