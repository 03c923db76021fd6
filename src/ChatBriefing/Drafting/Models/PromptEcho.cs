using ChatBriefing.Library.Text;

namespace ChatBriefing.Drafting.Models;

/// <summary>
/// Tells when a model recites its instruction, so that no part of it is shown, not even among what was withheld: six words
/// on end that stand in the instruction, or a code word of it, and not in question or passages.
/// </summary>
internal sealed class PromptEcho
{
    private const int Run = 6;

    private readonly HashSet<string> told;

    /// <summary>Knows what <paramref name="instruction"/> says and what the request says too.</summary>
    public PromptEcho(string instruction, DraftRequest request)
    {
        told = [.. SignsOf(instruction)];
        told.ExceptWith(SignsOf(request.Question));
        foreach (var passage in request.Passages)
        {
            told.ExceptWith(SignsOf(passage.Text));
        }
    }

    /// <summary>Whether <paramref name="claim"/> recites it.</summary>
    public bool Repeats(string claim) => SignsOf(claim).Any(told.Contains);

    private static IEnumerable<string> SignsOf(string text)
    {
        var words = Words.Of(text).ConvertAll(word => word.Lower);
        for (var at = 0; at + Run <= words.Count; at++)
        {
            yield return string.Join(' ', words.GetRange(at, Run));
        }

        // A code word mixes letters with digits or underscores, as keys and planted strings do.
        foreach (var token in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(token => token.Trim('.', ',', ';', ':', '"', '\'', '(', ')', '[', ']', '{', '}', '<', '>')))
        {
            if (token.Length >= Run && token.Any(char.IsLetter) && (token.Any(char.IsDigit) || token.Count(char.IsUpper) > 2) && !token.Contains('"', StringComparison.Ordinal))
            {
                yield return token;
            }
        }
    }
}
