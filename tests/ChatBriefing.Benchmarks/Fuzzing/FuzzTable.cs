using System.Globalization;

namespace ChatBriefing.Benchmarks.Fuzzing;

/// <summary>Prints how reading mutants ended, by format.</summary>
internal static class FuzzTable
{
    private const int Shown = 20;

    /// <summary>Prints it.</summary>
    public static void Print(IReadOnlyCollection<FuzzEnd> ends, int connections)
    {
        var kinds = Enum.GetValues<FuzzKind>();
        Console.WriteLine($"{"format",-8}{string.Concat(kinds.Select(kind => $"{kind,9}"))}{"longest s",11}");
        foreach (var format in ends.GroupBy(end => Path.GetExtension(end.Name)).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Print(format.Key, [.. format], kinds);
        }

        Print("all", ends, kinds);
        Console.WriteLine($"connections and look-ups: {connections}");
        foreach (var end in ends.Where(end => end.Kind is FuzzKind.Crash or FuzzKind.Time or FuzzKind.Memory).OrderBy(end => end.Name, StringComparer.Ordinal).Take(Shown))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{end.Kind}: {end.Name} ({end.Seconds:0.0} s)"));
        }

        foreach (var end in ends.OrderByDescending(end => end.Seconds).Take(5))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"slow: {end.Name} {end.Seconds:0.0} s, {end.Kind} {end.Reason}"));
        }
    }

    private static void Print(string format, IReadOnlyCollection<FuzzEnd> ends, FuzzKind[] kinds) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{format,-8}{string.Concat(kinds.Select(kind => $"{ends.Count(end => end.Kind == kind),9}"))}{ends.Max(end => end.Seconds),11:0.0}"));
}
