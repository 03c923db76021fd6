using ChatBriefing.Grounding;
using ChatBriefing.Library;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Asking;

/// <summary>Picks what an abstention shows: where the documents come nearest to the question.</summary>
internal static class NearestExcerpts
{
    private const int Most = 3;

    /// <summary>Of each of the best passages the sentence that shares the most words with the question, best passage first.</summary>
    public static IReadOnlyList<Citation> Of(string question, IReadOnlyList<Passage> passages, int most = Most)
    {
        var asked = Words.ContentTerms(question);
        return [.. passages.Take(most).Select((passage, at) => Citation.Of(Nearest(asked, passage), at + 1))];
    }

    private static EvidenceWindow Nearest(HashSet<string> asked, Passage passage)
    {
        var span = Sentences.Of(passage.Text)
            .MaxBy(sentence => Words.ContentTerms(sentence.Of(passage.Text)).Count(asked.Contains));
        return new EvidenceWindow(new Evidence(passage), span.Length > 0 ? span : new TextSpan(0, passage.Text.Length));
    }
}
