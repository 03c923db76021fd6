using ChatBriefing.Library;

namespace ChatBriefing.Server.Tests.Channels.Conformance;

/// <summary>A document of some 17,000 characters that one question asks for as a whole.</summary>
internal static class Charter
{
    /// <summary>How each of its passages begins.</summary>
    public const string Opening = "Article ";

    private const int Passages = 8;
    private const int SentencesOfEach = 8;

    public static string FirstSentence => SentenceOf(1);

    public static string LastSentence => SentenceOf(Passages * SentencesOfEach);

    /// <summary>All of its sentences.</summary>
    public static IEnumerable<string> Sentences => Enumerable.Range(1, Passages * SentencesOfEach).Select(SentenceOf);

    public static NewVersion Document()
    {
        var passages = Enumerable.Range(0, Passages).Select(at => string.Join('\n', Enumerable.Range((at * SentencesOfEach) + 1, SentencesOfEach).Select(SentenceOf))).ToList();
        var spans = new List<PassageSpan>();
        var start = 0;
        foreach (var passage in passages)
        {
            spans.Add(new PassageSpan(start, passage.Length, "Charter"));
            start += passage.Length + 2;
        }

        return new NewVersion
        {
            Collection = "main",
            Source = "charter.txt",
            Title = "Charter of the river guild",
            Text = string.Join("\n\n", passages),
            Passages = spans,
        };
    }

    private static string SentenceOf(int number) =>
        $"Article {number} of the charter of the river guild provides that member number {number * 13} tends the weir, pays {number * 7} silver pieces in the week before midsummer, keeps the towpath free of reeds and rubble, and answers before the elders for every boat that is lost below the mill.";
}
