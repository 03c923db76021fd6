namespace ChatBriefing.Briefings.Composing;

/// <summary>Chooses the one to three facts of an item, in an order in which they can be read.</summary>
internal static class FactChoice
{
    private const int Most = 3;

    /// <summary>Words of an item beyond which no further sentence is taken.</summary>
    private const int MostWords = 100;

    /// <summary>A further fact must be worth so much of the first.</summary>
    private const double Worth = 0.32;

    /// <summary>A further fact must not repeat more than this of its own weight.</summary>
    private const double MostRepeated = 0.5;

    /// <summary>What stands right behind a chosen sentence reads on from it.</summary>
    private const double ReadsOn = 1.2;

    /// <summary>The facts to show, in reading order; empty when none can stand alone.</summary>
    public static IReadOnlyList<Fact> Of(IReadOnlyList<Fact> facts)
    {
        if (facts.FirstOrDefault(fact => !fact.Best.LeansBack) is not { } first)
        {
            return [];
        }

        return Beside([first], facts);
    }

    /// <summary>These facts and as many of the further ones as the item has room for, in reading order.</summary>
    public static IReadOnlyList<Fact> Beside(IReadOnlyList<Fact> given, IReadOnlyList<Fact> facts)
    {
        var chosen = given.ToList();
        var told = given.SelectMany(fact => fact.Best.Terms).ToHashSet(StringComparer.Ordinal);
        var best = facts.Where(fact => !fact.Best.LeansBack).Select(fact => fact.Score).FirstOrDefault();
        while (chosen.Count < Most && chosen.Sum(fact => fact.Best.Words.Count) < MostWords && Next(facts, chosen, told) is { } next && WorthOf(next, chosen, told) >= Worth * best)
        {
            chosen.Add(next);
            told.UnionWith(next.Best.Terms);
        }

        return [.. chosen
            .OrderBy(fact => fact.Best.Passage.DocumentId == given[0].Best.Passage.DocumentId ? 0 : 1 + chosen.FindIndex(other => other.Best.Passage.DocumentId == fact.Best.Passage.DocumentId))
            .ThenBy(fact => fact.Best.Place)];
    }

    /// <summary>Whether an item has room for all of them.</summary>
    public static bool Fits(IReadOnlyList<Fact> facts) => facts.Count <= Most && facts.Sum(fact => fact.Best.Words.Count) <= MostWords;

    private static Fact? Next(IReadOnlyList<Fact> facts, List<Fact> chosen, HashSet<string> told) => facts
        .Where(fact => !chosen.Contains(fact)
            && (chosen.Exists(other => Follows(fact, other)) || (!fact.Best.LeansBack && IsOfOne(fact.Best, chosen[0].Best)))
            && chosen.Sum(other => other.Best.Words.Count) + fact.Best.Words.Count <= MostWords
            && (Overlap.Weighed(fact.Best.Terms, told) <= MostRepeated || chosen.Exists(other => CountOther(fact.Best, other.Best) || DisagreementFinder.BothHold(fact.Best, other.Best)))
            && !chosen.Exists(other => DisagreementFinder.Contradict(fact.Best, other.Best)))
        .MaxBy(fact => WorthOf(fact, chosen, told));

    /// <summary>Whether two sources name figures of other things: whatever words they share, neither repeats the other.</summary>
    private static bool CountOther(NewsSentence one, NewsSentence other) =>
        one.Passage.DocumentId != other.Passage.DocumentId && !FigureKinds.MayDiffer(one.Snippet, other.Snippet);

    /// <summary>What stands alone below the headline of another document must say itself what it is about.</summary>
    private static bool IsOfOne(NewsSentence sentence, NewsSentence first) =>
        sentence.Passage.DocumentId == first.Passage.DocumentId || Naming.SaysOfWhat(sentence, first);

    private static double WorthOf(Fact fact, List<Fact> chosen, HashSet<string> told) =>
        fact.Score * (1 - (0.5 * Overlap.Weighed(fact.Best.Terms, told))) * (chosen.Exists(other => Follows(fact, other)) ? ReadsOn : 1);

    private static bool Follows(Fact fact, Fact other) =>
        fact.Best.Passage.DocumentId == other.Best.Passage.DocumentId && fact.Best.Place == other.Best.Place + 1;
}
