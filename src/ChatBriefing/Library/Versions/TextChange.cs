namespace ChatBriefing.Library.Versions;

/// <summary>One place where two versions differ, as quotes of both.</summary>
/// <param name="Old">Where the words lie in the old text; null when they were added.</param>
/// <param name="New">Where the words lie in the new text; null when they were taken out.</param>
public sealed record TextChange(TextSpan? Old, TextSpan? New);
