using ChatBriefing.Library.Text;

namespace ChatBriefing.Grounding.Splitting;

/// <summary>Cuts a sentence at "; " and before a comma with "and", "but", "yet", "while" or "whereas" where the clauses on both sides stand alone.</summary>
internal static class Clauses
{
    private static readonly string[] Joints = [", and ", ", but ", ", yet ", ", while ", ", whereas ", "; and ", "; but ", "; however, ", "; "];

    /// <summary>A longer sentence is no sentence; it is left whole, so that hostile input cannot hold the splitter up.</summary>
    private const int LongestSentence = 2000;

    /// <summary>The clauses, in order; the sentence itself when it has one.</summary>
    public static IReadOnlyList<string> Of(string sentence)
    {
        if (sentence.Length > LongestSentence)
        {
            return [sentence];
        }

        var found = new List<string>();
        var start = 0;
        for (var at = 0; at < sentence.Length; at++)
        {
            if (Enclosures.CloseOf(sentence, at, sentence.Length) is var close && close > 0)
            {
                at = close;
                continue;
            }

            var joint = JointAt(sentence, at);
            if (joint is not null && ClauseTest.MayPart(sentence[start..at], sentence[(at + joint.Length)..]))
            {
                found.Add(sentence[start..at].Trim());
                start = at + joint.Length;
                at = start - 1;
            }
        }

        found.Add(sentence[start..].Trim());
        return found;
    }

    private static string? JointAt(string sentence, int at) =>
        sentence[at] is ',' or ';' ? Array.Find(Joints, joint => string.CompareOrdinal(sentence, at, joint, 0, joint.Length) == 0) : null;
}
