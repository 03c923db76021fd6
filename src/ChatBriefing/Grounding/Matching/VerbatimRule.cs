using ChatBriefing.Library;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Grounding.Matching;

/// <summary>
/// Finds a claim that is one or more whole sentences, or a whole list item, of the evidence. Bounds matter: a part of
/// a sentence may have lost the "It is not true that" before it.
/// </summary>
internal static class VerbatimRule
{
    /// <summary>Where the claim stands, character by character; null when it does not.</summary>
    public static EvidenceWindow? Find(string claim, IReadOnlyList<Evidence> evidence)
    {
        var wanted = claim.AsSpan().Trim();
        if (wanted.IsEmpty)
        {
            return null;
        }

        foreach (var item in evidence)
        {
            if (item.Text.Contains(claim.Trim(), StringComparison.Ordinal) && Find(wanted, item.Text) is { } span)
            {
                return new EvidenceWindow(item, span);
            }
        }

        return null;
    }

    private static TextSpan? Find(ReadOnlySpan<char> wanted, string text)
    {
        var sentences = Sentences.Of(text);
        for (var i = 0; i < sentences.Count; i++)
        {
            var start = sentences[i].Start;
            if (Stands(wanted, text, start, sentences, i) || Stands(wanted, text, start = ListMarker.End(text, start), sentences, i))
            {
                return new TextSpan(start, wanted.Length);
            }
        }

        return null;
    }

    private static bool Stands(ReadOnlySpan<char> wanted, string text, int start, List<TextSpan> sentences, int first)
    {
        if (!text.AsSpan(start).StartsWith(wanted, StringComparison.Ordinal))
        {
            return false;
        }

        for (var i = first; i < sentences.Count && sentences[i].Start < start + wanted.Length; i++)
        {
            if (sentences[i].End == start + wanted.Length)
            {
                return true;
            }
        }

        return false;
    }
}
