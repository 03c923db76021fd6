namespace ChatBriefing.Library.Reading.Office;

/// <summary>What is told of an Office file that was read without some of its parts.</summary>
internal static class OfficeNotes
{
    /// <summary>Links that a reader clicks; nothing of the document is behind them.</summary>
    private const string Link = "hyperlink";

    /// <summary>The notes.</summary>
    public static IEnumerable<string> Of(OfficePackage package)
    {
        if (package.HasMacros)
        {
            yield return "its macros were ignored";
        }

        if (package.AllRelationships().Any(relationship => relationship.IsExternal && relationship.Kind != Link))
        {
            yield return "it refers to other files, which were not fetched";
        }
    }
}
