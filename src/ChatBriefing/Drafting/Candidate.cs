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

    /// <summary>Content terms of the sentence behind it; empty for the last.</summary>
    public required IReadOnlySet<string> After { get; init; }

    /// <summary>Content terms of the passage with title and headings.</summary>
    public required IReadOnlySet<string> Around { get; init; }

    /// <summary>Content terms of title and headings.</summary>
    public required IReadOnlySet<string> Heading { get; init; }

    /// <summary>Content terms of the sentence, what stands before it, title and headings.</summary>
    public required IReadOnlySet<string> Near { get; init; }

    /// <summary>Its text.</summary>
    public string Text => Span.Of(Passage.Text);

    /// <summary>Whether it has Latin letters, and so capitals on names.</summary>
    public bool HasLatin => Words.Any(word => char.IsAsciiLetter(word.Lower[0]));

    /// <summary>The sentences of the passages, best passage first, in reading order within each.</summary>
    public static IEnumerable<Candidate> AllOf(IReadOnlyList<Passage> passages) => passages.SelectMany(Of);

    private static IEnumerable<Candidate> Of(Passage passage, int rank)
    {
        var heading = Library.Text.Words.ContentTerms($"{passage.Title}\n{passage.HeadingPath}");
        var spans = Sentences.Of(passage.Text);
        var words = spans.ConvertAll(span => Library.Text.Words.Of(span.Of(passage.Text)));
        var terms = words.ConvertAll(sentence => sentence.Where(word => word.IsContent).Select(word => word.Term).ToHashSet(StringComparer.Ordinal));
        var around = new HashSet<string>(heading.Concat(terms.SelectMany(sentence => sentence)), StringComparer.Ordinal);
        var before = Union();
        var leadIn = Union();
        for (var at = 0; at < spans.Count; at++)
        {
            var text = spans[at].Of(passage.Text);
            yield return new Candidate
            {
                Passage = passage, Rank = rank, Index = at, Span = spans[at], Words = words[at], Terms = terms[at], Before = before, Around = around,
                Heading = heading, After = at + 1 < terms.Count ? terms[at + 1] : Union(), Near = Union(terms[at], before, heading),
            };
            leadIn = StandingAlone.LeansForward(text) ? terms[at] : StandingAlone.LooksLikeProse(text) ? Union() : leadIn;
            before = Union(terms[at], leadIn);
        }
    }

    private static HashSet<string> Union(params IEnumerable<string>[] sets) => new(sets.SelectMany(set => set), StringComparer.Ordinal);
}
