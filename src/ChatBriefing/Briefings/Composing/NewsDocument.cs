using ChatBriefing.Briefings.News;
using ChatBriefing.Library;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Briefings.Composing;

/// <summary>A new or changed document, read for a briefing.</summary>
internal sealed record NewsDocument
{
    /// <summary>Title words count as if they stood so many times in the text.</summary>
    private const double TitleWeight = 2;

    /// <summary>Terms that a document is compared by.</summary>
    private const int MostTerms = 60;

    /// <summary>What happened to it.</summary>
    public required NewsEntry Entry { get; init; }

    /// <summary>Its sentences, in order; those that were not there before have their fitness, others have none.</summary>
    public required IReadOnlyList<NewsSentence> Sentences { get; init; }

    /// <summary>What it is about.</summary>
    public required TermVector Vector { get; init; }

    /// <summary>The topic of the subscription that it belongs to; empty for none.</summary>
    public string Topic { get; init; } = "";

    /// <summary>Sentences of its old version of which it is known what took their place.</summary>
    public IReadOnlyList<NewsSentence> Replaced { get; init; } = [];

    /// <summary>What it says now.</summary>
    public DocumentVersion Version => Entry.New;

    /// <summary>Its id.</summary>
    public string Id => Entry.New.DocumentId;

    /// <summary>The day it is of: the date it says it has, or the day it was stored.</summary>
    public DateOnly Day => Version.Date ?? DateOnly.FromDateTime(Version.AddedAt.UtcDateTime);

    /// <summary>Reads it.</summary>
    public static NewsDocument Of(NewsEntry entry)
    {
        var sentences = SentenceReader.Read(entry.New);
        return new NewsDocument { Entry = entry, Sentences = sentences, Vector = VectorOf(entry.New.Title, sentences) };
    }

    /// <summary>What a text with this title is about.</summary>
    public static TermVector VectorOf(string title, IReadOnlyList<NewsSentence> sentences)
    {
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var term in sentences.SelectMany(sentence => sentence.Words).Where(word => word.Kind == WordKind.Content).Select(word => word.Term))
        {
            counts[term] = counts.GetValueOrDefault(term) + 1;
        }

        foreach (var term in Words.ContentTerms(title))
        {
            counts[term] = counts.GetValueOrDefault(term) + TitleWeight;
        }

        return TermVector.Of(counts.Select(pair => KeyValuePair.Create(pair.Key, (1 + Math.Log(pair.Value)) * TermWeight.Of(pair.Key))), MostTerms);
    }
}
