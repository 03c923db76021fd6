using System.Xml.Linq;
using ChatBriefing.Library.Reading.Tables;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>Writes what charts and diagrams say.</summary>
internal static class DrawingText
{
    /// <summary>Points of a series beyond this are a picture rather than figures to quote.</summary>
    private const int MostPoints = 1_000;

    /// <summary>Writes the part of a chart or of a diagram's data.</summary>
    public static void Write(XElement? part, BlockTextBuilder builder)
    {
        if (part is null)
        {
            return;
        }

        builder.EndRun();
        if (part.Name.LocalName == "chartSpace")
        {
            WriteChart(part, builder);
        }
        else
        {
            foreach (var paragraph in part.Inner("p"))
            {
                builder.AddLine(string.Concat(paragraph.Inner("t").Select(words => words.Value)), 0);
            }
        }

        builder.EndRun();
    }

    private static void WriteChart(XElement chart, BlockTextBuilder builder)
    {
        foreach (var title in chart.Inner("title"))
        {
            builder.AddLine(string.Concat(title.Inner("t").Select(words => words.Value)), 0);
        }

        foreach (var series in chart.Inner("ser"))
        {
            var name = series.Child("tx").Inner("v").FirstOrDefault()?.Value ?? "value";
            var labels = PointsOf(series.Child("cat") ?? series.Child("xVal"));
            foreach (var (at, value) in PointsOf(series.Child("val") ?? series.Child("yVal")))
            {
                builder.AddLine(TableText.Line([labels.GetValueOrDefault(at, ""), value], ["", name]), 0);
            }
        }
    }

    private static SortedDictionary<int, string> PointsOf(XElement? values)
    {
        var points = new SortedDictionary<int, string>();
        foreach (var point in values.Inner("pt").Take(MostPoints))
        {
            points[points.Count] = point.Child("v")?.Value ?? "";
        }

        return points;
    }
}
