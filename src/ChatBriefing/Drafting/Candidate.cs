using ChatBriefing.Library;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Drafting;

/// <summary>A sentence of a passage that may answer.</summary>
internal sealed record Candidate
{
    /// <summary>The passage it stands in.</summary>
    public required Passage Passage { get; init; }

    /// <summary>Place of the passage among those retrieved, from 0.</summary>
    public required int Rank { get; init; }

    /// <summary>Place of the sentence in the passage, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Where it lies in the passage.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Its words.</summary>
    public required IReadOnlyList<Word> Words { get; init; }

    /// <summary>The terms of its content words.</summary>
    public required IReadOnlySet<string> Terms { get; init; }

    /// <summary>Content terms of the sentence before it and of the line that leads to it ("… will cover:"); empty for the first.</summary>
    public required IReadOnlySet<string> Before { get; init; }

    /// <summary>Content terms of the passage with title and headings.</summary>
    public required IReadOnlySet<string> Around { get; init; }

    /// <summary>Content terms of title and headings.</summary>
    public required IReadOnlySet<string> Heading { get; init; }

    /// <summary>Its text.</summary>
    public string Text => Span.Of(Passage.Text);

    /// <summary>The sentences of the passages, best passage first, in reading order within each.</summary>
    public static IEnumerable<Candidate> AllOf(IReadOnlyList<Passage> passages) => passages.SelectMany(Of);

    private static IEnumerable<Candidate> Of(Passage passage, int rank)
    {
        var heading = Library.Text.Words.ContentTerms($"{passage.Title}\n{passage.HeadingPath}");
        var around = new HashSet<string>(heading, StringComparer.Ordinal);
        around.UnionWith(Library.Text.Words.ContentTerms(passage.Text));
        IReadOnlySet<string> before = new HashSet<string>();
        IReadOnlySet<string> leadIn = new HashSet<string>();
        var index = 0;
        foreach (var span in Sentences.Of(passage.Text))
        {
            var words = Library.Text.Words.Of(span.Of(passage.Text));
            var terms = words.Where(word => word.IsContent).Select(word => word.Term).ToHashSet(StringComparer.Ordinal);
            yield return new Candidate
            {
                Passage = passage, Rank = rank, Index = index++, Span = span, Words = words,
                Terms = terms, Before = before, Around = around, Heading = heading,
            };
            leadIn = StandingAlone.LeansForward(span.Of(passage.Text)) ? terms : StandingAlone.LooksLikeProse(span.Of(passage.Text)) ? new HashSet<string>() : leadIn;
            before = new HashSet<string>(terms.Concat(leadIn), StringComparer.Ordinal);
        }
    }
}
