namespace ChatBriefing.Drafting.Models;

/// <summary>
/// Guesses how many tokens a text has, without the vocabulary of any one model: a token for three characters of ASCII and
/// for each other character. English has about four characters a token, so the guess is high rather than low.
/// </summary>
internal static class TokenEstimate
{
    private const int AsciiCharacters = 3;

    /// <summary>The guess.</summary>
    public static int Of(string text)
    {
        var ascii = text.Count(char.IsAscii);
        return (ascii / AsciiCharacters) + (text.Length - ascii) + 1;
    }
}
