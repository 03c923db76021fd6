namespace ChatBriefing.Library;

/// <summary>A range of characters (UTF-16 code units) in some text.</summary>
/// <param name="Start">Offset of the first character, from 0.</param>
/// <param name="Length">Number of characters.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>The characters of <paramref name="text"/> that it covers.</summary>
    public string Of(string text) => text.Substring(Start, Length);
}
