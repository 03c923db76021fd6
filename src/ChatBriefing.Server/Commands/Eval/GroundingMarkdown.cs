using System.Globalization;
using System.Text;
using ChatBriefing.Grounding;

namespace ChatBriefing.Server.Commands.Eval;

/// <summary>Writes what each level catches and loses, by set and by kind of claim, as Markdown.</summary>
internal static class GroundingMarkdown
{
    private static readonly Strictness[] Levels = Enum.GetValues<Strictness>();

    /// <summary>The report.</summary>
    /// <param name="checkedAt">What the check made of the same claims at each level.</param>
    public static string Of(IReadOnlyDictionary<Strictness, IReadOnlyList<CheckedCase>> checkedAt)
    {
        var text = new StringBuilder();
        text.AppendLine("Caught: unsupported claims that were stopped. Lost: supported claims that were stopped. In brackets the 95 % interval (Wilson).").AppendLine();
        text.AppendLine("| set | level | unsupported | caught | supported | lost | balanced accuracy | AUROC | p50 ms | p99 ms |").AppendLine("|---|---|---|---|---|---|---|---|---|---|");
        var sets = checkedAt[Strictness.Strict].Select(item => item.Case.Dataset).Distinct().ToList();
        foreach (var (set, level) in sets.SelectMany(set => Levels.Select(level => (set, level))))
        {
            text.AppendLine(Row(set, level, [.. checkedAt[level].Where(item => item.Case.Dataset == set)]));
        }

        text.AppendLine().AppendLine("| set | kind | claims | " + string.Join(" | ", Levels.Select(level => level.ToString().ToLowerInvariant())) + " |").AppendLine("|---|---|---|---|---|---|");
        foreach (var kind in checkedAt[Strictness.Strict].CountBy(item => (item.Case.Dataset, item.Case.IsSupported, Kind: item.Case.Kind ?? "")).OrderBy(kind => sets.IndexOf(kind.Key.Dataset)).ThenBy(kind => kind.Key.IsSupported).ThenByDescending(kind => kind.Value))
        {
            var cells = Levels.Select(level => Stopped(checkedAt[level].Where(item => item.Case.Dataset == kind.Key.Dataset && (item.Case.Kind ?? "") == kind.Key.Kind && item.Case.IsSupported == kind.Key.IsSupported)));
            text.AppendLine(CultureInfo.InvariantCulture, $"| {kind.Key.Dataset} | {(kind.Key.IsSupported ? "lost: " : "caught: ")}{kind.Key.Kind} | {Whole(kind.Value)} | {string.Join(" | ", cells)} |");
        }

        return text.ToString();
    }

    private static string Row(string set, Strictness level, List<CheckedCase> items)
    {
        var unsupported = items.Where(item => !item.Case.IsSupported).ToList();
        var supported = items.Where(item => item.Case.IsSupported).ToList();
        var (caught, lost) = (Stopped(unsupported), Stopped(supported));
        var balanced = unsupported.Count == 0 || supported.Count == 0 ? null : (double?)((caught.Share + 1 - lost.Share) / 2);
        var auroc = RocArea.Of(items.Select(item => (item.Score, item.Case.IsSupported)));
        return FormattableString.Invariant($"| {set} | {level.ToString().ToLowerInvariant()} | {unsupported.Count:N0} | {caught} | {supported.Count:N0} | {lost} | {Figure(balanced)} | {Figure(auroc)} | ")
            + FormattableString.Invariant($"{Percentile.Of(items.Select(item => item.Milliseconds), .5):0.00} | {Percentile.Of(items.Select(item => item.Milliseconds), .99):0.0} |");
    }

    private static Wilson Stopped(IEnumerable<CheckedCase> items)
    {
        var all = items.ToList();
        return new Wilson(all.Count(item => !item.IsPassed), all.Count);
    }

    private static string Figure(double? value) => value?.ToString("0.000", CultureInfo.InvariantCulture) ?? "-";

    private static string Whole(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
