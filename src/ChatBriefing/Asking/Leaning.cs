using ChatBriefing.Library.Text;

namespace ChatBriefing.Asking;

/// <summary>
/// A short question with a subject of its own, and the words that it may yet take from the question before ("what is the
/// budget?" behind "who leads Project Borealis?").
/// </summary>
/// <param name="Own">The question.</param>
/// <param name="Earlier">The question before, made to stand alone.</param>
/// <param name="Text">The question with the words of the one before that it lacks.</param>
internal sealed record Leaning(string Own, string Earlier, string Text)
{
    /// <summary>Whether the question before has a name, which this one may leave out; else it is asked as it stands first.</summary>
    public bool IsNamed => NameRuns.In(Earlier).Count > 0;

    /// <summary>
    /// Whether one sentence, with its headings and title, speaks of what this question asks and of what the one before
    /// named. Any other was found by the words of the one before, and answers that.
    /// </summary>
    public bool IsMetBy(Answer answer)
    {
        var own = Words.ContentTerms(OwnWords.Of(Own));
        var names = NameRuns.In(Earlier).ConvertAll(name => Words.ContentTerms(name.Text));
        return answer.Text.Citations
            .Select(citation => Words.ContentTerms($"{citation.Quote}\n{citation.HeadingPath}\n{citation.Title}"))
            .Any(said => IsIn(own, said) && (names.Count == 0 || names.Exists(name => IsIn(name, said))));
    }

    private static bool IsIn(IEnumerable<string> terms, IReadOnlySet<string> said) => terms.All(term => Lexicon.Match(term, said) > 0);
}
