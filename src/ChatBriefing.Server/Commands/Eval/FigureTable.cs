using System.Globalization;
using System.Text.Json;

namespace ChatBriefing.Server.Commands.Eval;

/// <summary>Prints the figures of a report, one a line, by the names they have in JSON.</summary>
internal static class FigureTable
{
    private const int NameWidth = 26;

    /// <summary>Prints them.</summary>
    public static void Write<T>(T report)
    {
        foreach (var figure in JsonSerializer.SerializeToElement(report, JsonSerializerOptions.Web).EnumerateObject())
        {
            var value = figure.Value.TryGetInt64(out var whole)
                ? whole.ToString("N0", CultureInfo.InvariantCulture)
                : figure.Value.GetDouble().ToString("N4", CultureInfo.InvariantCulture);
            Console.Out.WriteLine($"{figure.Name.PadRight(NameWidth)}{value,12}");
        }
    }
}
