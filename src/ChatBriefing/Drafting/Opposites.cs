using System.Collections.Frozen;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Drafting;

/// <summary>Words of contrary meaning: a sentence on what rises does not answer a question on what falls.</summary>
internal static class Opposites
{
    private static readonly string[] Pairs =
    [
        "increase decrease", "increase decline", "rise fall", "rise decline", "grow shrink", "gain lose", "more less", "most least", "large small", "largest smallest",
        "big small", "biggest smallest", "high low", "higher lower", "highest lowest", "long short", "longest shortest", "early late", "earliest latest", "first last",
        "old new", "oldest newest", "old young", "oldest youngest", "begin end", "start end", "start finish", "open close", "before after", "win lose", "victory defeat",
        "import export", "buy sell", "lend borrow", "arrive leave", "arrive depart", "accept refuse", "accept reject", "approve reject", "agree disagree",
        "support oppose", "allow forbid", "allow prohibit", "permit prohibit", "include exclude", "attack defend", "friend enemy", "ally enemy", "strong weak",
        "strongest weakest", "hot cold", "warm cool", "wet dry", "north south", "northern southern", "east west", "eastern western", "male female", "man woman",
        "husband wife", "father mother", "son daughter", "brother sister", "public private", "urban rural", "major minor", "majority minority", "maximum minimum",
        "positive negative", "advantage disadvantage", "success failure", "succeed fail", "common rare", "true false", "legal illegal", "possible impossible",
        "construct destroy", "build destroy", "create destroy", "connect separate", "inside outside", "internal external", "above below", "upper lower", "fast slow",
        "rich poor", "wealthy poor", "cheap expensive", "simple complex", "easy difficult", "safe dangerous", "teacher student", "question answer", "ancient modern",
        "love hate", "like dislike", "remember forget", "enter leave", "join leave", "appoint dismiss", "employ dismiss", "raise lower", "alive dead", "born died",
        "similar different", "same different", "well poorly", "near far", "full empty", "peace war", "left right", "even odd", "direct indirect",
    ];

    private static readonly FrozenDictionary<string, string[]> Table = Pairs
        .Select(pair => pair.Split(' ').Select(Stemmer.Stem).ToArray())
        .SelectMany(pair => new[] { (From: pair[0], To: pair[1]), (From: pair[1], To: pair[0]) })
        .GroupBy(pair => pair.From, pair => pair.To, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>Whether a text has the opposite of what is asked; not when the question leaves both open ("more or less").</summary>
    public static bool Contradict(IReadOnlyList<QuestionTerm> asked, IReadOnlySet<string> text) => asked.Any(term =>
        Has(term.Term, text) && !asked.Any(other => Table[term.Term].Contains(other.Term)));

    /// <summary>Whether a text lacks <paramref name="term"/> and has its opposite.</summary>
    public static bool Has(string term, IReadOnlySet<string> text) =>
        Table.TryGetValue(term, out var opposites) && Lexicon.Match(term, text) == 0 && Array.Exists(opposites, text.Contains);
}
