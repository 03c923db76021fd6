namespace ChatBriefing.Server.Showing;

/// <summary>A line of our own with a name in it, which each platform shows in its own way.</summary>
/// <param name="Before">What stands before the name.</param>
/// <param name="Name">The name: foreign text.</param>
/// <param name="After">What stands behind it.</param>
internal sealed record Phrase(string Before, string Name, string After);
