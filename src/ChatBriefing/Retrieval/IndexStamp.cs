using System.Globalization;
using ChatBriefing.Library;
using Lucene.Net.Index;

namespace ChatBriefing.Retrieval;

/// <summary>The note that each commit of the index carries: which library it shows, and up to which change.</summary>
internal static class IndexStamp
{
    /// <summary>Raised whenever terms or fields change, so that an index of an older release is built again.</summary>
    private const string Format = "5";

    /// <summary>The note for a position.</summary>
    public static Dictionary<string, string> Of(LogPosition position) => new()
    {
        ["format"] = Format,
        ["library"] = position.LibraryId,
        ["change"] = position.Number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The position of the newest commit in a directory; null when there is none of this format.</summary>
    public static LogPosition? Read(Lucene.Net.Store.Directory directory)
    {
        if (!DirectoryReader.IndexExists(directory))
        {
            return null;
        }

        var infos = new SegmentInfos();
        infos.Read(directory);
        var data = infos.UserData;
        var isKnown = data.TryGetValue("format", out var format) && format == Format
            && data.TryGetValue("library", out _) && data.TryGetValue("change", out _);
        return isKnown ? new LogPosition(data["library"], long.Parse(data["change"], CultureInfo.InvariantCulture)) : null;
    }
}
