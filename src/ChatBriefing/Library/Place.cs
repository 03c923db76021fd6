namespace ChatBriefing.Library;

/// <summary>Where in its document a block stands, in the units by which people find it again: a page, a slide, a row of a sheet.</summary>
/// <param name="Unit">What is counted ("page"); empty when nothing is.</param>
/// <param name="Number">Which of them, from 1; 0 when nothing is counted.</param>
public sealed record Place(string Unit, int Number)
{
    /// <summary>Most characters of a part that a document names itself, such as an attachment.</summary>
    public const int LongestName = 100;

    private const string Row = "row";

    /// <summary>No place but the document itself.</summary>
    public static Place None { get; } = new("", 0);

    /// <summary>What contains the unit ("attachment minutes.pdf"); empty when it is the document itself.</summary>
    public string Within { get; init; } = "";

    /// <summary>Which part of the unit ("notes"); empty for the unit itself.</summary>
    public string Part { get; init; } = "";

    /// <summary>A row of a table: rows that follow each other share a passage, pages and slides do not.</summary>
    public static Place OfRow(int number) => new(Row, number);

    /// <summary>Whether an address that <see cref="To"/> made is of rows of a table.</summary>
    public static bool IsOfRows(string address) => address.Split(", ").Any(part => part.StartsWith(Row + " ", StringComparison.Ordinal) || part.StartsWith(Row + "s ", StringComparison.Ordinal));

    /// <summary>Whether a passage that began here may go on at <paramref name="next"/>.</summary>
    public bool Joins(Place next) => next == this || (Unit == Row && next with { Number = Number } == this);

    /// <summary>The address that citations show, of what begins here and ends at <paramref name="last"/>: "attachment budget.xlsx, rows 4–9".</summary>
    public string To(Place last) => string.Join(", ", new[] { Within, Count(last), Part }.Where(part => part.Length > 0));

    private string Count(Place last) =>
        Unit.Length == 0 ? ""
        : last.Number == Number ? $"{Unit} {Number}"
        : $"{Unit}s {Number}–{last.Number}";
}
