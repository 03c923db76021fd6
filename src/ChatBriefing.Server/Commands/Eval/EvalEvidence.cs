using System.Text;
using ChatBriefing.Grounding;
using ChatBriefing.Library;
using ChatBriefing.Library.Reading;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Commands.Eval;

/// <summary>Turns the source of a claim into evidence, read and cut as the product does it.</summary>
internal static class EvalEvidence
{
    private static readonly PlainTextReader Reader = new(new TextDecoder(Options.Create(new ReadingOptions())));

    /// <summary>The passages of the source; none when it cannot be read.</summary>
    public static IReadOnlyList<Evidence> Of(string source)
    {
        var file = new SourceFile("source.txt", Encoding.UTF8.GetBytes(source));
        return Reader.Read(file) is ReadDocument read
            ? [.. PassageCutter.Cut(read.Text, read.Blocks).Select((span, ordinal) => new Evidence(Passage(read, span, ordinal)))]
            : [];
    }

    private static Passage Passage(ReadDocument read, PassageSpan span, int ordinal) => new()
    {
        DocumentId = "source",
        Version = 1,
        Ordinal = ordinal,
        Start = span.Start,
        Text = read.Text.Substring(span.Start, span.Length),
        HeadingPath = span.HeadingPath,
        Title = read.Title,
        Collection = "eval",
        Date = read.Date,
    };
}
