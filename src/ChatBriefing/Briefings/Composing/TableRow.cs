using ChatBriefing.Library;

namespace ChatBriefing.Briefings.Composing;

/// <summary>Tells a row of a table, whose cells readers write with a stroke between them, from a menu, which is written so too.</summary>
internal static class TableRow
{
    private const string Stroke = " | ";

    /// <summary>Whether the sentence is one: readers of tables say in which row it stands, and a row of any other table has further rows beside it.</summary>
    public static bool Is(NewsSentence sentence) =>
        sentence.Text.Contains(Stroke, StringComparison.Ordinal)
        && (Place.IsOfRows(sentence.Passage.Address) || sentence.Passage.Text.Split('\n').Count(line => line.Contains(Stroke, StringComparison.Ordinal)) > 1);
}
