using ChatBriefing.Library;

namespace ChatBriefing.Channels.Proposals;

/// <summary>How a document begins, as far as its readers see it.</summary>
internal static class Opening
{
    /// <summary>The first characters of its text without what is hidden and without a first line that only repeats the title.</summary>
    public static string Of(NewVersion version)
    {
        var shown = version.Passages.Where(passage => !passage.IsHidden).Select(passage => version.Text.Substring(passage.Start, passage.Length)).Take(4);
        var text = string.Join('\n', shown).Trim();
        if (text.StartsWith(version.Title, StringComparison.Ordinal))
        {
            text = text[version.Title.Length..].TrimStart();
        }

        var end = Math.Min(text.Length, ProposedDocument.LongestOpening);
        return text[..(end > 0 && end < text.Length && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)];
    }
}
