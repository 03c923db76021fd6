namespace ChatBriefing.Library.Reading.Office;

/// <summary>Names a comment by who wrote it.</summary>
internal static class CommentWords
{
    /// <summary>"comment by Ann"; "comment" when nobody is named, as in the copies that Excel keeps of its newer comments ("tc={…}").</summary>
    public static string By(string? author)
    {
        var name = TitleLine.OneLine(CleanText.Of(author ?? ""));
        return name.Length is > 0 and <= Place.LongestName && !name.StartsWith("tc=", StringComparison.Ordinal) ? $"comment by {name}" : "comment";
    }
}
