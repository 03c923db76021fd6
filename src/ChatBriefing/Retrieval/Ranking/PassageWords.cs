using ChatBriefing.Library;

namespace ChatBriefing.Retrieval.Ranking;

/// <summary>The words of a passage held against a query.</summary>
internal sealed class PassageWords
{
    /// <summary>Reads a passage.</summary>
    public PassageWords(Passage passage, QueryWords query)
    {
        Passage = passage;
        Sentences = [.. Library.Text.Sentences.TextsOf(passage.Text).Select(sentence => new SentenceWords(sentence, query))];
        Title = new SentenceWords(passage.Title, query);
        Heading = new SentenceWords(passage.HeadingPath, query);
        Terms = Sentences.SelectMany(sentence => sentence.Words).Where(word => word.IsContent).CountBy(word => word.Term).ToDictionary(StringComparer.Ordinal);
        Length = Terms.Values.Sum();
    }

    /// <summary>The passage.</summary>
    public Passage Passage { get; }

    /// <summary>Its sentences.</summary>
    public List<SentenceWords> Sentences { get; }

    /// <summary>Its document's title.</summary>
    public SentenceWords Title { get; }

    /// <summary>The headings above it.</summary>
    public SentenceWords Heading { get; }

    /// <summary>Its content terms, with how often each occurs.</summary>
    public Dictionary<string, int> Terms { get; }

    /// <summary>Its content words.</summary>
    public int Length { get; }
}
