namespace ChatBriefing.Library.Versions;

/// <summary>Cuts a text into its lines.</summary>
internal static class TextLines
{
    /// <summary>The lines that hold more than white space.</summary>
    public static List<TextSpan> Of(string text)
    {
        var lines = new List<TextSpan>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                lines.Add(new TextSpan(start, end - start));
            }

            start = end + 1;
        }

        return lines;
    }
}
