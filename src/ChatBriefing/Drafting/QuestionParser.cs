using ChatBriefing.Library.Text;

namespace ChatBriefing.Drafting;

/// <summary>Reads a question's form from its words. It knows the common patterns and claims nothing about others.</summary>
internal static class QuestionParser
{
    private static readonly HashSet<string> Done = ["did", "has", "have", "had", "was", "were"];
    private static readonly HashSet<string> Helpers = [.. Done, "do", "does", "is", "are", "will", "would", "can", "could"];
    private static readonly HashSet<string> Speaking = [.. "say tell state report announc claim comment repli answer declar".Split(' ')];

    /// <summary>Words that a question names its answer by, and that a document need not use.</summary>
    private static readonly HashSet<string> Generic = [.. "name kind type sort thing way exampl fact term year dai day time date number amount person peopl place happen make get give take last".Split(' ')];

    /// <summary>The form of <paramref name="question"/>.</summary>
    /// <param name="question">The question.</param>
    /// <param name="weights">How rare its terms are.</param>
    /// <param name="names">Terms that the passages write as names.</param>
    public static QuestionForm Parse(string question, IReadOnlyDictionary<string, double> weights, IReadOnlySet<string> names)
    {
        var words = Words.Of(question);
        var content = words.Where(word => word.IsContent).ToList();
        var helper = words.FindIndex(word => Helpers.Contains(word.Lower));
        var after = helper < 0 ? [] : words.Skip(helper + 1).Where(word => word.IsContent).ToList();
        var deed = after.Find(word => !names.Contains(word.Term) && word.Kind != WordKind.Number).Term;
        var doer = after.TakeWhile(word => word.Term != deed).LastOrDefault(word => names.Contains(word.Term)).Term;
        var isDone = helper >= 0 && Done.Contains(words[helper].Lower);
        return new QuestionForm
        {
            Kind = AnswerKinds.Of(question),
            Terms = [.. content.DistinctBy(word => word.Term).Select(word => ToTerm(word.Term, weights, names))],
            Pairs = [.. content.Zip(content.Skip(1), (first, second) => (first.Term, second.Term))],
            Deed = isDone ? deed : null,
            Doer = doer,
            TakesAsDone = isDone && AnswerKinds.Of(question) != AnswerKind.YesNo,
            IsDenied = Assertion.IsDenied(words, [.. content.Select(word => new QuestionTerm(word.Term, 0, false))]),
            Focus = FocusIn(words, names),
            AsksForWords = deed is not null && doer is not null && Speaking.Contains(deed),
            Office = OfficeIn(words, names),
            Counted = CountedIn(words),
        };
    }

    private static QuestionTerm ToTerm(string term, IReadOnlyDictionary<string, double> weights, IReadOnlySet<string> names)
    {
        var weight = weights.GetValueOrDefault(term);
        return new QuestionTerm(term, Generic.Contains(term) ? weight / 4 : weight, names.Contains(term));
    }

    /// <summary>"Who is Syria's foreign minister" asks for the holder of an office; another country's will not do.</summary>
    private static Office? OfficeIn(List<Word> words, IReadOnlySet<string> names)
    {
        var isWhoIs = words is [{ Lower: "who" }, { Lower: "is" or "was" or "are" or "were" }, ..] || words is [{ Lower: "who's" or "who" }, ..];
        if (!isWhoIs)
        {
            return null;
        }

        var content = words.Where(word => word.IsContent).ToList();
        var owner = content.Find(word => names.Contains(word.Term)).Term;
        var role = content[^1].Term == owner ? content.Find(word => word.Term != owner).Term : content[^1].Term;
        return owner is null || role is null || content.Count > 3 ? null : new Office(owner, role);
    }

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
            .SkipWhile(word => isWhatIs && (!word.IsContent || names.Contains(word.Term)))
            .TakeWhile(word => word.IsContent)
            .LastOrDefault(word => !names.Contains(word.Term) && word.Kind == WordKind.Content).Term;
        return noun is null || Generic.Contains(noun) ? null : noun;
    }

    private static string? CountedIn(List<Word> words)
    {
        var many = words.FindIndex(word => word.Lower is "many" or "much");
        return many < 1 || words[many - 1].Lower != "how" ? null : words.Skip(many + 1).FirstOrDefault(word => word.IsContent).Term;
    }
}
