namespace ChatBriefing.Grounding.Mentions;

/// <summary>A number in a text, however it is written: "3,000", "three thousand", "$5m", "40 %", "9.30am".</summary>
/// <param name="Value">Its value; null when the digits make no plain number ("10:30").</param>
/// <param name="Raw">The digits and what is joined to them, in one form.</param>
/// <param name="Unit">What it counts, in one form ("%", "$", "km"); empty when nothing says so.</param>
/// <param name="FirstWord">Index of its first word.</param>
/// <param name="LastWord">Index of its last word.</param>
/// <param name="IsDuty">Whether a claim that says it must find it: not "one", "first" and "second", which are often no numbers.</param>
internal sealed record Quantity(decimal? Value, string Raw, string Unit, int FirstWord, int LastWord, bool IsDuty)
{
    /// <summary>Whether both say the same number; units differ only when both are told.</summary>
    public bool Agrees(Quantity other) => SameNumber(other) && (Unit.Length == 0 || other.Unit.Length == 0 || Unit == other.Unit);

    /// <summary>Whether both say the same number, whatever they count.</summary>
    public bool SameNumber(Quantity other) => Value is { } value && other.Value is { } otherValue ? value == otherValue : Raw == other.Raw;

    /// <summary>Whether a word belongs to it.</summary>
    public bool Holds(int word) => word >= FirstWord && word <= LastWord;
}
