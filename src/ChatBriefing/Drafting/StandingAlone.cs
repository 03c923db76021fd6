using ChatBriefing.Library.Text;

namespace ChatBriefing.Drafting;

/// <summary>Whether a sentence can be understood without what stands before or after it.</summary>
internal static class StandingAlone
{
    private static readonly HashSet<string> Pronouns =
    [
        "he", "she", "they", "it", "his", "her", "their", "its", "this", "these", "that", "those", "such", "him", "them", "both", "another",
        "others", "former", "latter", "there", "here", "then",
    ];

    private static readonly HashSet<string> Connectives = ["however", "but", "also", "moreover", "therefore", "thus", "instead", "meanwhile", "nevertheless", "still", "so"];

    /// <summary>Whether a word points back to something named before.</summary>
    public static bool IsPronoun(Word word) => Pronouns.Contains(word.Lower);

    /// <summary>Whether it can be shown as a sentence: not the document's own title, and not a block of code or figures over several lines.</summary>
    public static bool SaysSomething(Candidate candidate) =>
        candidate.Text != candidate.Passage.Title && candidate.Text.Count(c => c == '\n') < 3;

    /// <summary>Leaves out sentences that are addressed to a program: see <see cref="MachineOrders"/>.</summary>
    public static IEnumerable<Candidate> WithoutOrders(IReadOnlyList<Candidate> candidates)
    {
        var orders = candidates.Select(candidate => candidate.Passage).Distinct()
            .ToDictionary(passage => passage, passage => MachineOrders.In(passage.Text));
        return candidates.Where(candidate => !orders[candidate.Passage].Any(order => candidate.Span.Start < order.End && order.Start < candidate.Span.End));
    }

    /// <summary>Whether the sentence leans on the one before it.</summary>
    public static bool LeansBack(Candidate candidate)
    {
        var opening = candidate.Words.SkipWhile(word => Connectives.Contains(word.Lower)).Take(1).ToList();
        return opening is [var word] && IsPronoun(word);
    }

    /// <summary>Whether the sentence only leads to what follows ("He said:").</summary>
    public static bool LeansForward(string sentence) => sentence is [.., ':' or '：'];

    /// <summary>Whether it begins with a quotation that names no speaker.</summary>
    public static bool IsBareQuotation(string sentence) => sentence is ['"' or '“' or '«' or '„', .., '"' or '”' or '»' or '“'];

    /// <summary>Whether it is marked as an item of a list.</summary>
    public static bool LooksLikeItem(string sentence) =>
        sentence.StartsWith("- ", StringComparison.Ordinal) || (sentence.Length > 2 && char.IsDigit(sentence[0]) && sentence[1] is '.' or ')');

    /// <summary>Whether it reports something, as running text does and the items of a list ("The future of …, including …") do not.</summary>
    public static bool LooksLikeProse(string sentence) =>
        !LooksLikeItem(sentence) && (sentence.Contains("said", StringComparison.Ordinal) || sentence.StartsWith("On ", StringComparison.Ordinal) || sentence is ['“' or '"', ..]);
}
