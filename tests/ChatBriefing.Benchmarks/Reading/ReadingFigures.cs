using System.Globalization;

namespace ChatBriefing.Benchmarks.Reading;

/// <summary>How fast the files of a format are read.</summary>
/// <param name="Format">Their extension.</param>
/// <param name="Files">Files that could be read.</param>
/// <param name="Units">Pages, slides, rows or items in all; documents where none are counted.</param>
/// <param name="Product">Seconds for all of them with the product's readers.</param>
/// <param name="Isolated">Seconds with the readers in a process of their own.</param>
/// <param name="Bare">Seconds with the bare library; null when there is none to measure against.</param>
internal sealed record ReadingFigures(string Format, int Files, int Units, double Product, double Isolated, double? Bare)
{
    /// <summary>The names of the columns.</summary>
    public const string Head = "format  files   units   units/s  in a process of its own    bare/s   time beside bare";

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Format,-6} {Files,6} {Units,7} {Units / Product,9:N0} {Units / Isolated,24:N0} {(Bare is { } bare ? (Units / bare).ToString("N0", CultureInfo.InvariantCulture) : "-"),9} {(Bare is { } time ? (Product / time).ToString("N2", CultureInfo.InvariantCulture) + " x" : "-"),18}");
}
