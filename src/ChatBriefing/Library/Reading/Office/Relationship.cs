namespace ChatBriefing.Library.Reading.Office;

/// <summary>What a part of an Office file refers to.</summary>
/// <param name="Id">The name it goes by in the part.</param>
/// <param name="Kind">Last word of its type ("slide", "comments").</param>
/// <param name="Target">The part it leads to; for an external one an address, which is never fetched.</param>
/// <param name="IsExternal">Whether it leads out of the file.</param>
internal sealed record Relationship(string Id, string Kind, string Target, bool IsExternal);
