using ChatBriefing.Briefings.Composing;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Briefings.Topics;

/// <summary>A topic in the form in which documents are held against it.</summary>
internal sealed class TopicProfile
{
    /// <summary>A document belongs to a topic of words when so much of their weight stands in it where it counts.</summary>
    private const double EnoughWords = 0.6;

    /// <summary>A word that is only mentioned once, deep in the text, counts half: then a topic of one word is not met.</summary>
    private const double Mentioned = 0.5;

    /// <summary>Of so few words each must be met where it counts: "court trial" is not every trial.</summary>
    private const int FewWords = 2;

    /// <summary>Sentences that count as the beginning.</summary>
    private const int Beginning = 3;

    /// <summary>A document is like the examples from this cosine on; see docs/decisions/0019.</summary>
    private const double EnoughAlike = 0.16;

    private readonly IReadOnlyList<(string Term, double Weight)> words;
    private readonly IReadOnlyList<TermVector> examples;

    private TopicProfile(string name, IReadOnlyList<(string, double)> words, IReadOnlyList<TermVector> examples) =>
        (Name, this.words, this.examples) = (name, words, examples);

    /// <summary>What readers see as the topic: its words, or the title of its first example.</summary>
    public string Name { get; }

    /// <summary>A topic of a few words.</summary>
    public static TopicProfile OfWords(string words)
    {
        var terms = Words.ContentTerms(words);
        return new TopicProfile(words.Trim(), [.. terms.Order(StringComparer.Ordinal).Select(term => (term, TermWeight.Of(term)))], []);
    }

    /// <summary>A topic of example documents.</summary>
    /// <param name="name">The title of the first.</param>
    /// <param name="examples">What each is about.</param>
    public static TopicProfile OfExamples(string name, IReadOnlyList<TermVector> examples) => new(name, [], examples);

    /// <summary>How well the document fits, 0 when it does not belong to the topic.</summary>
    public double Fit(string title, IReadOnlyList<NewsSentence> sentences, TermVector vector)
    {
        var byWords = words.Count == 0 ? 0 : WordFit(title, sentences) is var fit && fit >= EnoughWords ? fit : 0;
        var byExample = examples.Count == 0 ? 0 : examples.Max(example => example.Cosine(vector)) is var alike && alike >= EnoughAlike ? alike : 0;
        return Math.Max(byWords, byExample);
    }

    private double WordFit(string title, IReadOnlyList<NewsSentence> sentences)
    {
        var atStart = sentences.Take(Beginning).SelectMany(sentence => sentence.Words).Where(word => word.IsContent).Select(word => word.Term)
            .Concat(Words.ContentTerms(title)).ToHashSet(StringComparer.Ordinal);
        var counts = sentences.SelectMany(sentence => sentence.Words).Where(word => word.IsContent).CountBy(word => word.Term, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        var often = counts.Where(count => count.Value > 1).Select(count => count.Key).Concat(atStart).ToHashSet(StringComparer.Ordinal);
        var once = counts.Keys.ToHashSet(StringComparer.Ordinal);
        var matches = words.Select(word => (word.Weight, Match: Math.Max(Lexicon.Match(word.Term, often), Mentioned * Lexicon.Match(word.Term, once)))).ToList();
        var isMissed = matches.Count <= FewWords && matches.Exists(match => match.Match <= Mentioned);
        return isMissed ? 0 : matches.Sum(match => match.Weight * match.Match) / matches.Sum(match => match.Weight);
    }
}
