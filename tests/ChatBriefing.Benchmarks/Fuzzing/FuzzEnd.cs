using System.Text.RegularExpressions;
using ChatBriefing.Library.Reading;

namespace ChatBriefing.Benchmarks.Fuzzing;

/// <summary>How reading a mutant ended.</summary>
/// <param name="Name">The mutant.</param>
/// <param name="Kind">What it ended in.</param>
/// <param name="Reason">Why it was refused; empty when it was not.</param>
/// <param name="Seconds">How long it took.</param>
internal sealed partial record FuzzEnd(string Name, FuzzKind Kind, string Reason, double Seconds)
{
    /// <summary>The end that an outcome means.</summary>
    public static FuzzEnd Of(string name, ReadOutcome outcome, double seconds) => outcome switch
    {
        ReadDocument { Notes.Count: > 0 } => new FuzzEnd(name, FuzzKind.Noted, "", seconds),
        ReadDocument or ReadSet => new FuzzEnd(name, FuzzKind.Indexed, "", seconds),
        ReadRefusal refusal => new FuzzEnd(name, KindOf(refusal.Reason), refusal.Reason, seconds),
        var other => throw new NotSupportedException(other.GetType().Name),
    };

    private static FuzzKind KindOf(string reason) =>
        Crash().IsMatch(reason) ? FuzzKind.Crash
        : reason.Contains("seconds to read", StringComparison.Ordinal) ? FuzzKind.Time
        : reason.Contains("of memory to read", StringComparison.Ordinal) ? FuzzKind.Memory
        : FuzzKind.Refused;

    [GeneratedRegex("end(s|ed) the program that reads", RegexOptions.CultureInvariant)]
    private static partial Regex Crash();
}
