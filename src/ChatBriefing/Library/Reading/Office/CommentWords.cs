namespace ChatBriefing.Library.Reading.Office;

/// <summary>Names a comment by who wrote it.</summary>
internal static class CommentWords
{
    /// <summary>"comment by Ann"; "comment" when nobody is named.</summary>
    public static string By(string? author)
    {
        var name = TitleLine.OneLine(CleanText.Of(author ?? ""));
        return name.Length is > 0 and <= Place.LongestName ? $"comment by {name}" : "comment";
    }
}
