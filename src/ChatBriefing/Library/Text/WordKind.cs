namespace ChatBriefing.Library.Text;

/// <summary>The sort of a word.</summary>
public enum WordKind
{
    /// <summary>A word with a meaning of its own.</summary>
    Content = 0,

    /// <summary>A word so frequent that it tells nothing ("the", "of").</summary>
    Stop = 1,

    /// <summary>Digits, thousands separators taken out ("3,000" is "3000").</summary>
    Number = 2,
}
