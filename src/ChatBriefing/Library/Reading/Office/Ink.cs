using System.Globalization;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>Compares colours as Office files write them, as six hexadecimal digits.</summary>
internal static class Ink
{
    /// <summary>The colour of paper, and of slides and cells that are not painted.</summary>
    public const string White = "FFFFFF";

    /// <summary>A ground of which nobody can tell the colour from the file: a picture, a pattern, a style that paints some rows only.</summary>
    public const string Unknown = "?";

    /// <summary>Parts of 255 by which two colours differ for nobody.</summary>
    private const int Same = 12;

    /// <summary>Whether letters of one colour cannot be told from a ground of the other; false where either is no plain colour.</summary>
    public static bool IsLike(string? letters, string? ground) =>
        Value(letters) is { } one && Value(ground) is { } other
        && Near(one >> 16, other >> 16) && Near(one >> 8, other >> 8) && Near(one, other);

    private static bool Near(int one, int other) => Math.Abs((one & 0xFF) - (other & 0xFF)) <= Same;

    private static int? Value(string? colour) =>
        colour?.Length == 6 && int.TryParse(colour, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : null;
}
