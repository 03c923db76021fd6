namespace ChatBriefing.Library.Text;

/// <summary>Tells the languages that have a script of their own.</summary>
internal static class LanguageScripts
{
    /// <summary>Japanese prose has more syllables than this beside its characters; Chinese has none.</summary>
    private const double LeastKana = 0.1;

    private static readonly (LetterKind Kind, string Language)[] Own =
    [
        (LetterKind.Greek, "el"), (LetterKind.Armenian, "hy"), (LetterKind.Georgian, "ka"), (LetterKind.Hebrew, "he"), (LetterKind.Thai, "th"), (LetterKind.Hangul, "ko"),
    ];

    /// <summary>The language; null when the script does not tell.</summary>
    /// <param name="shares">Shares of the letters.</param>
    /// <param name="most">Share that a script must have.</param>
    public static string? Of(Dictionary<LetterKind, double> shares, double most)
    {
        var kana = shares.GetValueOrDefault(LetterKind.Kana);
        return kana + shares.GetValueOrDefault(LetterKind.Han) >= most
            ? kana >= LeastKana ? "ja" : kana == 0 ? "zh" : null
            : Own.Where(own => shares.GetValueOrDefault(own.Kind) >= most).Select(own => own.Language).FirstOrDefault();
    }
}
