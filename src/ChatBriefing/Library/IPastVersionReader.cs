namespace ChatBriefing.Library;

/// <summary>
/// Reads versions for questions about an earlier state of the library: those of withdrawn documents too, as long as
/// their text is stored.
/// </summary>
public interface IPastVersionReader : IVersionReader
{
}
