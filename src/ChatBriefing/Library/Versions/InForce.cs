namespace ChatBriefing.Library.Versions;

/// <summary>Days on which a version was the one in force.</summary>
/// <param name="Version">The version's number.</param>
/// <param name="From">The first of them.</param>
/// <param name="Until">The first day on which it was not in force any more; null while it is.</param>
public sealed record InForce(int Version, DateOnly From, DateOnly? Until);
