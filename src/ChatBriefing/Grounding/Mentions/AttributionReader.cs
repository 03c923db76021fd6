using System.Collections.Frozen;
using ChatBriefing.Grounding.Matching;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Grounding.Mentions;

/// <summary>Reads who says what: "Lavrov said that", "said Lavrov", "according to Lavrov".</summary>
internal static class AttributionReader
{
    private const int LongestSpeaker = 8;

    private static readonly FrozenSet<string> Verbs = (
        "said says told tells claimed claims announced announces stated states warned warns added adds argued argues insisted insists "
        + "confirmed confirms denied denies explained explains wrote writes reported reports declared declares admitted admits noted "
        + "notes suggested suggests acknowledged acknowledges").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The attributions, in order.</summary>
    public static IReadOnlyList<Attribution> Read(Snippet snippet)
    {
        var found = new List<Attribution>();
        for (var at = 0; at < snippet.Words.Count; at++)
        {
            if (Verbs.Contains(snippet.Words[at].Lower))
            {
                var before = Before(snippet, at);
                found.Add(before.Speaker.Length > 0 || HasSubjectBefore(snippet, at) ? before : Behind(snippet, at, at + 1));
            }
            else if (snippet.Words[at].Lower == "according" && at + 1 < snippet.Words.Count && snippet.Words[at + 1].Lower == "to")
            {
                found.Add(Behind(snippet, at, at + 2));
            }
        }

        return found;
    }

    private static bool HasSubjectBefore(Snippet snippet, int verb) => verb > 0 && !snippet.IsCutBefore(verb) && snippet.Words[verb - 1].Lower is not "and";

    private static Attribution Before(Snippet snippet, int verb)
    {
        var from = verb;
        while (from > 0 && verb - from < LongestSpeaker && !snippet.IsCutBefore(from) && !IsBound(snippet.Words[from - 1].Lower))
        {
            from--;
        }

        return Of(snippet, from, verb, verb);
    }

    private static Attribution Behind(Snippet snippet, int verb, int from)
    {
        var to = from;
        while (to < snippet.Words.Count && to - from < LongestSpeaker && (to == from || !snippet.IsCutBefore(to)) && !IsBound(snippet.Words[to].Lower))
        {
            to++;
        }

        return Of(snippet, from, to, verb);
    }

    private static bool IsBound(string lower) => lower is "that" or "and" or "but" or "who" or "which" or "as" or "while" or "when" or "to" or "on" or "in";

    private static Attribution Of(Snippet snippet, int from, int to, int verb)
    {
        var names = Enumerable.Range(from, Math.Max(0, to - from))
            .Where(i => snippet.Words[i] is { IsCapitalised: true, Kind: WordKind.Content } && CalendarWords.Weekday(snippet.Words[i].Lower) is null)
            .ToList();
        return names.Count == 0
            ? new Attribution("", FrozenSet<string>.Empty, verb)
            : new Attribution(snippet.Written(names[0], names[^1] + 1), names.Select(i => snippet.Words[i].Term).ToHashSet(), verb);
    }
}
