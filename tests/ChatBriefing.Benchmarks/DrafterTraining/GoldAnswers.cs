using ChatBriefing.Drafting;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Benchmarks.DrafterTraining;

/// <summary>Tells which sentences hold a gold answer; how it is told depends on how the set's answers were written.</summary>
internal sealed class GoldAnswers(LearningQuestion question)
{
    /// <summary>Longer answers are whole passages, which is no reason to take a passage away that quotes one.</summary>
    private const int LongestPhrase = 200;

    private readonly List<string> phrases = [.. question.Query.Answers.Select(PlainText.Of).Where(answer => answer.Length > 0)];
    private readonly List<HashSet<string>> terms = [.. question.Query.Answers.Select(Words.ContentTerms)];

    /// <summary>Yes or no, to a question about a chat: no sentence can be told to hold it.</summary>
    public bool IsBareYesOrNo => question.Set.Name == "lihua" && phrases is ["yes" or "no", ..];

    /// <summary>Whether the passage of this document and text would answer.</summary>
    public bool AreIn(string documentId, string text)
    {
        var plain = PlainText.Of(text);
        return question.Query.Relevant.ContainsKey(documentId) || phrases.Exists(phrase => phrase.Length < LongestPhrase && PlainText.HasWords(plain, phrase));
    }

    /// <summary>Whether a quote has an answer, told as "eval answers" tells it.</summary>
    public bool AreQuoted(IEnumerable<string> quotes) =>
        quotes.Select(PlainText.Of).Any(quote => phrases.Exists(phrase => quote.Contains(phrase, StringComparison.Ordinal)));

    /// <summary>Whether a sentence holds an answer.</summary>
    public bool AreIn(Candidate candidate) => question.IsAnswerable && question.Set.Name switch
    {
        "clapnq" => IsRelevant(candidate) && candidate.Terms.Count > 0 && terms.Exists(answer => candidate.Terms.Count(answer.Contains) >= 0.7 * candidate.Terms.Count),
        "lihua" => IsRelevant(candidate) && terms.Exists(answer => answer.Count > 0 && answer.Count(candidate.Terms.Contains) >= 0.6 * answer.Count),
        _ => HasPhrase(PlainText.Of(candidate.Text)),
    };

    private bool IsRelevant(Candidate candidate) => question.Query.Relevant.ContainsKey(candidate.Passage.DocumentId);

    // Arabic writes small words onto the next one, so a phrase of some length may begin or end within a word.
    private bool HasPhrase(string plain) =>
        phrases.Exists(phrase => PlainText.HasWords(plain, phrase) || (phrase.Length > 3 && $" {plain} ".Contains(phrase, StringComparison.Ordinal)));
}
