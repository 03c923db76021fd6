using ChatBriefing.Library;

namespace ChatBriefing.Server.Tests.Briefings;

/// <summary>What is new on a morning: two stories, each longer than an item of an edition, so that there is more to tell on both.</summary>
internal static class MorningDocuments
{
    public static IReadOnlyList<NewVersion> All =>
    [
        Of(
            "ferry.txt",
            "The harbour gets a second ferry",
            "The harbour of Lindholm gets a second ferry in April. It carries 60 cars and 400 passengers. The crossing takes 25 minutes.",
            "The ferry was built in Rostock by the Nordahl yard. The old ferry stays in service on summer weekends. The harbour master expects 900 passengers on the ferry every day."),
        Of(
            "library.txt",
            "The town library reopens",
            "The town library reopens on 3 March after two years of repairs. The repairs cost 4.2 million euros. The reading room has 120 seats.",
            "The library lends tools and seeds besides books. The children's corner of the library opens at noon. The librarian Ines Carvalho plans a reading every Thursday."),
    ];

    private static NewVersion Of(string source, string title, params string[] paragraphs)
    {
        var text = string.Join("\n\n", paragraphs);
        return new NewVersion
        {
            Collection = "main",
            Source = source,
            Title = title,
            Text = text,
            Passages = [.. paragraphs.Select(paragraph => new PassageSpan(text.IndexOf(paragraph, StringComparison.Ordinal), paragraph.Length, ""))],
        };
    }
}
