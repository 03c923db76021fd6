namespace ChatBriefing.Grounding;

/// <summary>Says which citations quote what their document hides, wherever the reply is shown.</summary>
internal static class HiddenQuotes
{
    /// <summary><paramref name="notice"/> with a sentence about them; as it is when there are none.</summary>
    public static string Tell(IReadOnlyList<Citation> citations, string notice)
    {
        var hidden = citations.Where(citation => citation.IsHidden).Select(citation => $"[{citation.Number}]").ToList();
        return hidden.Count == 0
            ? notice
            : $"{string.Join(", ", hidden)} quotes hidden text of its document: a comment, a hidden sheet or slide, or letters that nobody sees. {notice}".TrimEnd();
    }
}
