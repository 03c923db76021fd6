using System.Diagnostics;
using System.Globalization;
using System.Text;
using ChatBriefing.Library;
using ChatBriefing.Library.Reading;
using ChatBriefing.Retrieval;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Commands.Eval;

/// <summary>An index of an evaluation corpus, in memory, made by the same cutting and indexing as the product's own.</summary>
internal sealed record EvalIndex(PassageIndex Index, double IndexSeconds)
{
    private static readonly PlainTextReader Reader = new(new TextDecoder(Options.Create(new ReadingOptions())));
    private static readonly DateOnly Undated = new(2000, 1, 1);

    /// <summary>Indexes the documents of a corpus; a passage's document id is the corpus's own.</summary>
    public static EvalIndex Build(EvalCorpus corpus)
    {
        var started = Stopwatch.GetTimestamp();
        var index = PassageIndex.InMemory();
        foreach (var document in corpus.Documents)
        {
            index.Replace(Safe(document.Id), PassagesOf(document), Undated);
        }

        index.Refresh();
        return new EvalIndex(index, Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    private static IEnumerable<Passage> PassagesOf(EvalDocument document)
    {
        var file = new SourceFile($"{document.Id}.txt", Encoding.UTF8.GetBytes(document.Text));
        if (Reader.Read(file) is not ReadDocument read)
        {
            return [];
        }

        var hasDate = DateOnly.TryParse(document.Date.Split(' ')[0], CultureInfo.InvariantCulture, out var date);
        return PassageCutter.Cut(read.Text, read.Blocks).Select((span, ordinal) => new Passage
        {
            DocumentId = Safe(document.Id),
            Version = 1,
            Ordinal = ordinal,
            Start = span.Start,
            Text = read.Text.Substring(span.Start, span.Length),
            HeadingPath = span.HeadingPath,
            Title = document.Title,
            Collection = "eval",
            Date = hasDate ? date : null,
        });
    }

    /// <summary>The index parts its keys by a slash.</summary>
    private static string Safe(string id) => id.Replace('/', '_');
}
