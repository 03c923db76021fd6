using System.Globalization;

namespace ChatBriefing.Library.Following;

/// <summary>A file as the listing of a folder shows it.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Length">Its bytes.</param>
/// <param name="ChangedAt">When it was last written.</param>
public sealed record FolderFile(string Path, long Length, DateTimeOffset ChangedAt)
{
    /// <summary>Says which content it has, without reading it.</summary>
    public string Stamp => string.Create(CultureInfo.InvariantCulture, $"{Length}@{ChangedAt.UtcTicks}");
}
