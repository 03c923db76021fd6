using System.Globalization;

namespace ChatBriefing.Server.Commands.Eval;

/// <summary>Prints the reports of the check for a person, with a row for each kind of claim.</summary>
internal static class GroundingTable
{
    /// <summary>Prints them. The report for all tells nothing new when there is one dataset.</summary>
    public static void Write(IReadOnlyList<GroundingReport> reports)
    {
        Row("dataset", "claims", "AUROC", "balanced", "rejected", "kept", "p50 ms");
        foreach (var report in reports.Count == 2 ? reports.Take(1) : reports)
        {
            Row(report.Dataset, Whole(report.Claims), Share(report.Auroc), Share(report.BalancedAccuracy), Share(report.UnsupportedRejected), Share(report.SupportedKept), report.P50Ms.ToString("0.00", CultureInfo.InvariantCulture));
            foreach (var kind in report.Kinds)
            {
                var name = kind.Kind.Length == 0 ? "(no kind)" : kind.Kind;
                Row($"  {name}", Whole(kind.Claims), "", "", kind.IsSupported ? "" : Share(kind.Right), kind.IsSupported ? Share(kind.Right) : "", "");
            }
        }
    }

    private static void Row(string name, params string[] cells) =>
        Console.Out.WriteLine($"{(name.Length > 34 ? name[..34] : name),-34} {string.Concat(cells.Select(cell => $"{cell,10}"))}".TrimEnd());

    private static string Whole(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Share(double? value) => value?.ToString("0.000", CultureInfo.InvariantCulture) ?? "-";
}
