namespace ChatBriefing.Library;

/// <summary>How far a library's change log goes.</summary>
/// <param name="LibraryId">Identity of the library, made once with its database: an index of another library is not trusted.</param>
/// <param name="Number">Number of the newest change; 0 when there is none.</param>
public readonly record struct LogPosition(string LibraryId, long Number);
