namespace ChatBriefing.Briefings.Composing;

/// <summary>Tells by names and figures whether sentences in much the same words speak of the same.</summary>
internal static class Naming
{
    /// <summary>
    /// Whether a sentence has a name or a figure that an item lacks. Then it does not repeat the item, in however many words both
    /// agree: reports that are written after one form differ in nothing else.
    /// </summary>
    public static bool Adds(NewsSentence sentence, ItemPlan item) =>
        sentence.Words.Any(word => Leaning.IsName(word) && !item.Terms.Contains(word.Term)) || sentence.Numbers.All.Any(figure => !item.Figures.Contains(figure));
}
