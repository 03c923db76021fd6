using System.Text;
using ChatBriefing.Library.Reading;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Tests.Library.Reading;

/// <summary>Reads small files the way the product does.</summary>
internal static class Read
{
    public static readonly IOptions<ReadingOptions> Defaults = Options.Create(new ReadingOptions());

    public static DocumentReaders Readers { get; } = DocumentReaders.Of(new TextDecoder(Defaults), Defaults.Value);

    public static ReadOutcome Outcome(string name, byte[] content) => Readers.Read(new SourceFile(name, content));

    public static ReadDocument Document(string name, string content) => Outcome(name, Encoding.UTF8.GetBytes(content)).ShouldBeOfType<ReadDocument>();

    public static string Refusal(string name, byte[] content) => Outcome(name, content).ShouldBeOfType<ReadRefusal>().Reason;

    /// <summary>One line a block: "path # words" for a heading, "path / words" for the rest.</summary>
    public static string[] Lines(this ReadDocument document) =>
        [.. document.Blocks.Select(block => $"{block.HeadingPath}{(block.IsHeading ? "# " : "/ ")}{block.Span.Of(document.Text)}")];
}
