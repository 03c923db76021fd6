namespace ChatBriefing.Briefings.Composing;

/// <summary>Something that one or several documents say: the sentence that says it best, and the others.</summary>
/// <param name="Best">The sentence that is shown.</param>
/// <param name="Seconding">Sentences of other documents that say the same.</param>
internal sealed record Fact(NewsSentence Best, IReadOnlyList<NewsSentence> Seconding)
{
    /// <summary>How much it tells of its story.</summary>
    public double Score { get; init; }

    /// <summary>How many documents say it.</summary>
    public int Sources => 1 + Seconding.Select(sentence => sentence.Passage.DocumentId).Where(id => id != Best.Passage.DocumentId).Distinct().Count();
}
