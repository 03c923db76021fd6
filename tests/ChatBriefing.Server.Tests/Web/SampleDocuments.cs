using ChatBriefing.Library;

namespace ChatBriefing.Server.Tests.Web;

/// <summary>The documents that the pages are tested on.</summary>
internal static class SampleDocuments
{
    public const string Handbook = "handbook.md";
    public const string Hostile = "hostile.txt";
    public const string Long = "long.txt";

    public static IReadOnlyList<NewVersion> All =>
    [
        Of(Long, "The long record", null, string.Join("\n\n", Enumerable.Range(1, 6_000).Select(LongParagraph)), []),
        Of(Hostile, "Notes <script>document.title = 'hacked'</script>", new DateOnly(2025, 2, 1), HostileText, []),
        Of(Handbook, "Handbook of the workshop", new DateOnly(2025, 10, 15), HandbookText, ["Opening hours", "Machines"]),
    ];

    private const string HostileText = "<script>document.title = 'hacked'</script> is how the intruder began.\n\n<img src=x onerror=alert(1)> & \"quotes\" 'n all.";

    private const string HandbookText =
        """
        Opening hours

        The workshop opens at 8 in the morning and closes at 18 on weekdays. On Saturdays it stays closed, except for the market week in May.

        The caretaker, Maria Okafor, keeps the keys. She hands them out against a signature.

        Machines

        The lathe may be used only after a training of four hours. Every user wears glasses and ties back long hair.

        The band saw was bought in 2019. It is serviced twice a year, in March and in September.
        """;

    public static string IdOf(string source) => DocumentId.From("main", source);

    private static string LongParagraph(int number) =>
        $"Entry {number} of the record tells that gauge {number} stood at {number * 7 % 1000} millimetres, that the weather was mild, and that nothing else was seen along the river bank during that watch of the night.";

    private static NewVersion Of(string source, string title, DateOnly? date, string text, string[] headings) => new()
    {
        Collection = "main",
        Source = source,
        Title = title,
        Date = date,
        Text = text,
        Passages = PassagesOf(text, headings),
    };

    private static List<PassageSpan> PassagesOf(string text, string[] headings)
    {
        var passages = new List<PassageSpan>();
        var heading = "";
        var at = 0;
        foreach (var paragraph in text.Split("\n\n"))
        {
            if (headings.Contains(paragraph))
            {
                heading = paragraph;
            }
            else
            {
                passages.Add(new PassageSpan(at, paragraph.Length, heading));
            }

            at += paragraph.Length + 2;
        }

        return passages;
    }
}
