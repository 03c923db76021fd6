using ChatBriefing.Library;

namespace ChatBriefing.Server.Web.Pages.Documents;

/// <summary>The span that an address asks to have marked.</summary>
internal static class CitedSpan
{
    /// <summary>The span, or null when it does not lie in the text or would cut a character in half.</summary>
    public static TextSpan? In(string text, int start, int length)
    {
        var lies = start >= 0 && length > 0 && start <= text.Length - length;
        return lies && !Cuts(text, start) && !Cuts(text, start + length) ? new TextSpan(start, length) : null;
    }

    private static bool Cuts(string text, int at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}
