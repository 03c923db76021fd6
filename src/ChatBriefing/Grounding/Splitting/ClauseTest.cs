using System.Collections.Frozen;
using ChatBriefing.Grounding.Matching;
using ChatBriefing.Grounding.Mentions;

namespace ChatBriefing.Grounding.Splitting;

/// <summary>
/// Tells whether two halves of a sentence each have their own subject and verb, and neither hangs on a word of the
/// other ("if", "said that", "neither").
/// </summary>
internal static class ClauseTest
{
    private const int ShortestClause = 3;
    private const int LatestVerb = 9;
    private const int TrailingAttribution = 6;

    /// <summary>A word of the first half that may reach over the second.</summary>
    private static readonly FrozenSet<string> Reaching = Set(
        "that if whether because although though unless when while whereas since until once after before either neither both between "
        + "despite as not who which where");

    private static readonly FrozenSet<string> Subjects = Set(
        "i we you there this these those he she it they the a an his her its their our my your all many some most several few no each every both another");

    /// <summary>A verb behind one of these belongs to a clause within the subject.</summary>
    private static readonly FrozenSet<string> Inner = Set("who which that whose when where while if to");

    private static readonly FrozenSet<string> Openers = Set("however meanwhile also then still instead now later today yesterday therefore");

    /// <summary>Whether the sentence may be parted here.</summary>
    public static bool MayPart(string left, string right)
    {
        var first = Snippet.Of(left);
        var second = Snippet.Of(right);
        return first.Words.Count >= ShortestClause && second.Words.Count >= ShortestClause
            && !EndsAsQuestion(right) && HasVerb(first, 0) && HasSubject(second) && HasVerb(second, Start(second))
            && !Reaches(first, second) && !EndsInAttribution(second);
    }

    private static bool EndsAsQuestion(string right) => right.TrimEnd() is [.., '?'];

    private static int Start(Snippet clause) => Openers.Contains(clause.Words[0].Lower) && clause.IsCutBefore(1) ? 1 : 0;

    private static bool HasSubject(Snippet clause)
    {
        var word = clause.Words[Start(clause)];
        return Subjects.Contains(word.Lower) || word.IsCapitalised || word.Kind == Library.Text.WordKind.Number;
    }

    private static bool HasVerb(Snippet clause, int start)
    {
        for (var i = start + 1; i < clause.Words.Count && i <= start + LatestVerb; i++)
        {
            if (Inner.Contains(clause.Words[i].Lower))
            {
                return false;
            }

            if (VerbForms.IsFinite(clause.Words[i].Lower) || IsPast(clause, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The Kremlin confirmed it" has a verb, "the newly elected mayor" has none.</summary>
    private static bool IsPast(Snippet clause, int word)
    {
        var isFollowedByStop = word + 1 >= clause.Words.Count || clause.IsCutBefore(word + 1) || !clause.Words[word + 1].IsContent;
        var before = clause.Words[word - 1].Lower;
        var isBehindNoun = clause.Words[word - 1].IsContent ? !before.EndsWith("ly", StringComparison.Ordinal) : before is "he" or "she" or "it" or "they" or "we" or "i";
        return VerbForms.EndsInPast(clause.Words[word].Lower) && isFollowedByStop && isBehindNoun;
    }

    /// <summary>Who says the first half may be taken to say the second, unless that has a speaker of its own.</summary>
    private static bool Reaches(Snippet first, Snippet second) =>
        first.Words.Exists(word => Reaching.Contains(word.Lower))
        || (first.Attributions.Count > 0 && second.Attributions is not [{ Verb: < LatestVerb }, ..]);

    private static bool EndsInAttribution(Snippet clause) =>
        clause.Attributions is [.., { } last] && last.Verb >= clause.Words.Count - TrailingAttribution && last.Verb > LatestVerb / 2;

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
