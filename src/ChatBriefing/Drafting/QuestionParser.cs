using System.Globalization;
using System.Text.RegularExpressions;
using ChatBriefing.Library.Questions;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Drafting;

/// <summary>Reads a question's form from its words. It knows the common patterns and claims nothing about others.</summary>
internal static partial class QuestionParser
{
    private static readonly HashSet<string> Done = ["did", "has", "have", "had", "was", "were"];
    private static readonly HashSet<string> Helpers = [.. Done, "do", "does", "is", "are", "will", "would", "can", "could"];
    private static readonly HashSet<string> Speaking = [.. "say tell state report announce claim comment reply answer declare".Split(' ').Select(Stemmer.Stem)];

    /// <summary>Words that a question names its answer by, and that a document need not use.</summary>
    private static readonly HashSet<string> Generic = [.. "name kind type sort thing way exampl fact term year dai day time date number amount person peopl place happen make get give take last عدد نوع اسم سنة عام تاريخ شخص مكان كمية كانوا تم قام يوجد توجد يسمى تسمى".Split(' ').Select(Stemmer.Stem)];

    private static readonly HashSet<string> Articles = ["the", "a", "an", "its", "their", "his", "her", "this", "that"];

    /// <summary>Deeds that a document tells in other words.</summary>
    private static readonly HashSet<string> Vague = ["happen", "make", "get", "take", "last", "do"];

    private static readonly HashSet<string> Degrees =
        [.. "first second third fourth fifth sixth seventh last final only most least best worst main original next previous former current new old".Split(' ')];

    private static readonly HashSet<string> NoDegrees = [.. "forest interest protest request arrest suggest invest contest honest harvest digest conquest manifest modest".Split(' ')];

    /// <summary>The form of <paramref name="question"/>.</summary>
    /// <param name="question">The question.</param>
    /// <param name="weights">How rare its terms are.</param>
    /// <param name="names">Terms that the passages write as names.</param>
    public static QuestionForm Parse(string question, IReadOnlyDictionary<string, double> weights, IReadOnlySet<string> names)
    {
        var words = Words.Of(question);
        names = WithCapitals(words, names);
        var content = words.Where(word => word.IsContent).ToList();
        var helper = words.FindIndex(word => Helpers.Contains(word.Lower));
        var after = helper < 0 ? [] : words.Skip(helper + 1).Where(word => word.IsContent).ToList();
        var deed = helper < 0 ? null : DeedIn(words.Skip(helper + 1).ToList(), names);
        var beginsWithThing = helper >= 0 && helper + 1 < words.Count && Articles.Contains(words[helper + 1].Lower);
        var doer = beginsWithThing ? null : after.TakeWhile(word => word.Term != deed).LastOrDefault(word => names.Contains(word.Term)).Term;
        var kind = AnswerKinds.Of(question);
        var isDone = helper >= 0 && Done.Contains(words[helper].Lower);
        return new QuestionForm
        {
            Kind = kind,
            Runs = new WordRuns(words),
            Terms = [.. content.DistinctBy(word => word.Term).Select(word => ToTerm(word, weights, names))],
            Pairs = [.. content.Zip(content.Skip(1), (first, second) => (first.Term, second.Term))],
            Deed = isDone && deed is not null && !Vague.Contains(deed) ? deed : null,
            Doer = doer,
            Act = ActIn(words, names),
            TakesAsDone = isDone && kind != AnswerKind.YesNo,
            IsDenied = Assertion.IsDenied(words, [.. content.Select(word => new QuestionTerm(word.Term, 0, false))]),
            Focus = FocusIn(words, names),
            AsksForWords = deed is not null && doer is not null && Speaking.Contains(deed),
            Office = OfficeIn(words, names),
            Counted = kind == AnswerKind.Number ? CountedIn(words, names) : null,
            Numbers = WholeDate().IsMatch(question) ? [] : [.. words.Where(word => word.Kind == WordKind.Number && IsLarge(word.Lower)).Select(word => word.Term)],
            Degrees = [.. words.Where(word => IsDegree(word.Lower)).Select(word => word.Term)],
        };
    }

    /// <summary>
    /// The verb behind a helping verb. Behind "the" the thing comes first ("did the Syrian civil war last"), so there it
    /// is the last word before a preposition, or of the question when the thing goes on ("did the war in Syria start").
    /// </summary>
    private static string? DeedIn(List<Word> words, IReadOnlySet<string> names)
    {
        bool CanBe(Word word) => word.Kind == WordKind.Content && !names.Contains(word.Term);
        if (words is not [var first, .. var rest] || !Articles.Contains(first.Lower))
        {
            return words.Find(CanBe).Term;
        }

        var run = rest.TakeWhile(word => word.IsContent).Where(CanBe).ToList();
        return run.Count > 1 ? run[^1].Term : rest.LastOrDefault(CanBe).Term;
    }

    private static QuestionTerm ToTerm(Word word, IReadOnlyDictionary<string, double> weights, IReadOnlySet<string> names)
    {
        var weight = weights.GetValueOrDefault(word.Term);
        return new QuestionTerm(word.Term, Generic.Contains(word.Term) ? weight / 4 : weight, names.Contains(word.Term), word.Kind == WordKind.Number);
    }

    /// <summary>"Who is Syria's foreign minister" asks for the holder of an office; another country's will not do.</summary>
    private static Office? OfficeIn(List<Word> words, IReadOnlySet<string> names)
    {
        var isWhoIs = words is [{ Lower: "who" }, { Lower: "is" or "was" or "are" or "were" }, ..] || words is [{ Lower: "who's" or "who" }, { Lower: "the" }, ..];
        if (!isWhoIs)
        {
            return null;
        }

        var content = words.Where(word => word.IsContent).ToList();
        var owner = content.Find(word => names.Contains(word.Term)).Term;
        var role = content[^1].Term == owner ? content.Find(word => word.Term != owner).Term : content[^1].Term;
        return owner is null || role is null || content.Count > 3 ? null : new Office(owner, role);
    }

    /// <summary>The verb behind a "who" that asks for the one who did it ("who won the cup").</summary>
    private static string? ActIn(List<Word> words, IReadOnlySet<string> names) =>
        words is [{ Lower: "who" }, { IsContent: true, Kind: WordKind.Content } verb, _, ..] && !names.Contains(verb.Term) && !Helpers.Contains(verb.Lower)
            ? verb.Term
            : null;

    /// <summary>The noun that a "what" or "which" asks for: the last content word before the verb, or else behind "what is".</summary>
    private static string? FocusIn(List<Word> words, IReadOnlySet<string> names)
    {
        var asking = words.FindIndex(word => word.Lower is "what" or "which");
        if (asking < 0)
        {
            return null;
        }

        var rest = words.Skip(asking + 1).ToList();
        var isWhatIs = rest is [{ Lower: "is" or "was" or "are" or "were" }, ..];
        var noun = (isWhatIs ? rest.Skip(1) : rest)
            .SkipWhile(word => isWhatIs && (!word.IsContent || names.Contains(word.Term) || Generic.Contains(word.Term)))
            .TakeWhile(word => word.IsContent)
            .LastOrDefault(word => !names.Contains(word.Term) && word.Kind == WordKind.Content).Term;
        return noun is null || Generic.Contains(noun) ? null : noun;
    }

    /// <summary>
    /// The noun behind "how many", with the words that narrow it down left out ("how many Russian troops"); none behind
    /// "how much did it cost".
    /// </summary>
    private static string? CountedIn(List<Word> words, IReadOnlySet<string> names)
    {
        var many = words.FindIndex(word => word.Lower is "many" or "much");
        var countsNothing = many < 1 || words[many - 1].Lower != "how" || many + 1 == words.Count || Helpers.Contains(words[many + 1].Lower);
        return countsNothing
            ? null
            : words.Skip(many + 1).SkipWhile(word => !word.IsContent).TakeWhile(word => word.IsContent).FirstOrDefault(word => !names.Contains(word.Term)).Term;
    }

    /// <summary>What the question itself writes as a name counts as one, though no passage has it: then it is missing.</summary>
    private static HashSet<string> WithCapitals(List<Word> words, IReadOnlySet<string> names)
    {
        var all = new HashSet<string>(names, StringComparer.Ordinal);
        var inner = words.Skip(1).Where(word => word.Kind == WordKind.Content).ToList();
        if (inner.Count(word => word.IsCapitalised) * 3 <= inner.Count * 2 || inner.Count == 1)
        {
            all.UnionWith(inner.Where(word => word.IsCapitalised).Select(word => word.Term));
        }

        return all;
    }

    private static bool IsLarge(string number)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        return digits.Length is > 1 and < 8 && int.Parse(digits, CultureInfo.InvariantCulture) > 12;
    }

    [GeneratedRegex(@"\d{4}-?\d\d-?\d\d", RegexOptions.CultureInvariant)]
    private static partial Regex WholeDate();

    private static bool IsDegree(string lower) =>
        Degrees.Contains(lower) || (lower.Length > 5 && lower.EndsWith("est", StringComparison.Ordinal) && !NoDegrees.Contains(lower));
}
