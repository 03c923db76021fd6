using ChatBriefing.Grounding;
using ChatBriefing.Library;
using ChatBriefing.Tests.Support;
using CsCheck;

namespace ChatBriefing.Tests.Asking;

/// <summary>The promise itself: whatever is asked of whatever documents, no citation is anything but stored text at its place.</summary>
public sealed class CitationPropertyTests
{
    private const int Questions = 3_000;

    private static readonly string[] Openings = ["Who", "When did", "Where is", "Why did", "How many", "What did", "Is", "Did", "", "which"];

    private static readonly Gen<string> Noise = Gen.OneOf(
        Gen.OneOf(new[] { "The", "a", "Putin", "said:", "\"No,\"", "she", "3,000", "U.S.", "نعم", "东京", "…", "(see", "p. 3)", "- item", "#", "|", "\n", "\n\n", "e.g.", "é", "😀", "not", "will", "“Yes.”" }.Select(Gen.Const).ToArray()),
        Gen.String[Gen.Char.AlphaNumeric, 1, 9]);

    [Fact]
    public async Task Every_citation_is_the_stored_text_at_its_place()
    {
        var library = new MemoryLibrary();
        var versions = new List<DocumentVersion>();
        foreach (var file in Directory.GetFiles(Seeds.Folder).Where(file => !file.EndsWith(".jsonl", StringComparison.Ordinal)))
        {
            versions.Add(library.Add(Path.GetFileName(file), await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)));
        }

        Noise.List[20, 200].Sample(words => versions.Add(library.Add($"generated {versions.Count}", string.Join(' ', words))), iter: 60, threads: 1);
        using var desktop = new Desktop(library);
        var texts = versions.ToDictionary(version => (version.DocumentId, version.Number), version => version.Text);
        var random = new Random(20251015);
        var answers = 0;
        for (var asked = 0; asked < Questions; asked++)
        {
            var reply = await desktop.AskAsync(Ask(random, versions));
            answers += reply.IsAnswer ? 1 : 0;
            foreach (var citation in reply.Citations.Concat(reply.Nearest))
            {
                StandsIn(texts, citation).ShouldBeTrue(citation.ToString());
            }

            var numbers = reply.Citations.Select(citation => citation.Number).ToHashSet();
            reply.Sentences.ShouldAllBe(sentence => sentence.Citations.Count > 0 && sentence.Citations.All(numbers.Contains));
            reply.Sentences.Count.ShouldBeLessThanOrEqualTo(5);
        }

        answers.ShouldBeGreaterThan(Questions / 10, "a test that gets no answers shows nothing");
    }

    private static bool StandsIn(Dictionary<(string, int), string> texts, Citation citation) =>
        citation.Length > 0 && citation.Holds(texts[(citation.DocumentId, citation.Version)]);

    /// <summary>A question made of words of a document, so that many find an answer.</summary>
    private static string Ask(Random random, List<DocumentVersion> versions)
    {
        var text = versions[random.Next(random.Next(versions.Count) + 1)].Text;
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var start = random.Next(words.Length);
        return $"{Openings[random.Next(Openings.Length)]} {string.Join(' ', words.Skip(start).Take(1 + random.Next(8)))}?";
    }
}
