using ChatBriefing.Grounding.Matching;
using ChatBriefing.Grounding.Mentions;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Briefings.Composing;

/// <summary>
/// Tells whether two sentences of one shape are about two things: "Project Cygnus is four weeks late" and "Project Draco is
/// five weeks late" are both true. Where neither names its subject, the titles of two documents of one form tell it
/// ("Project Cygnus status report").
/// </summary>
internal static class OtherSubject
{
    /// <summary>So many words, and such a part of the shorter, two titles of one form share.</summary>
    private const int FormWords = 2;
    private const double FormPart = 0.5;

    /// <summary>Whether each names something that the other does not.</summary>
    public static bool Are(NewsSentence one, NewsSentence other)
    {
        var (names, others) = (NamesOf(one.Snippet), NamesOf(other.Snippet));
        return AreOther(names, one.Words, others, other.Words)
            || (!names.Exists(name => Has(others, name)) && AreOfOneForm(one.Passage.Title, other.Passage.Title));
    }

    private static bool AreOfOneForm(string one, string other)
    {
        var (words, others) = (Snippet.Of(one), Snippet.Of(other));
        var (terms, otherTerms) = (TermsOf(words), TermsOf(others));
        var shared = terms.Intersect(otherTerms).Count();
        return shared >= FormWords
            && shared >= FormPart * Math.Min(terms.Count, otherTerms.Count)
            && !IsAllCapitals(words) && !IsAllCapitals(others)
            && AreOther(NamesOf(words), words.Words, NamesOf(others), others.Words);
    }

    private static bool AreOther(List<Word> names, IReadOnlyList<Word> words, List<Word> otherNames, IReadOnlyList<Word> otherWords) =>
        names.Exists(name => !Has(otherWords, name)) && otherNames.Exists(name => !Has(words, name));

    private static bool Has(IReadOnlyList<Word> words, Word name) => words.Any(word => NameForms.AreSame(name, word));

    /// <summary>Words that are capitalised within the sentence, but for days and months.</summary>
    private static List<Word> NamesOf(Snippet snippet) =>
    [
        .. snippet.Words.Where((word, at) => word is { IsCapitalised: true, Kind: WordKind.Content } && !snippet.BeginsSentence(at) && CalendarWords.Month(word.Lower) is null && CalendarWords.Weekday(word.Lower) is null),
    ];

    private static List<string> TermsOf(Snippet title) => [.. title.Words.Where(word => word.Kind == WordKind.Content).Select(word => word.Term).Distinct()];

    /// <summary>In a title that capitalises every word a name cannot be told from another word.</summary>
    private static bool IsAllCapitals(Snippet title) => title.Words.TrueForAll(word => word.Kind != WordKind.Content || word.IsCapitalised);
}
