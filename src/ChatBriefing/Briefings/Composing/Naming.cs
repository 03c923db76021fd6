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

    /// <summary>
    /// Whether a sentence of another document names what an item's first sentence, or the title above it, names. Without that
    /// "The project is led by …" would be read as said of the item's own project.
    /// </summary>
    public static bool SaysOfWhat(NewsSentence sentence, NewsSentence lead)
    {
        var names = NameRun.Of(sentence.Text, sentence.Words);
        var leading = NameRun.Of(lead.Text, lead.Words).Concat(NameRun.Of(lead.Passage.Title, Library.Text.Words.Of(lead.Passage.Title))).ToList();
        return names.Any(name => leading.Exists(name.IsOf));
    }
}
