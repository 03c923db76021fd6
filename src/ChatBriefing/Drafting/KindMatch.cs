using System.Collections.Frozen;
using ChatBriefing.Library.Questions;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Drafting;

/// <summary>Whether a sentence holds the sort of thing that a question asks for.</summary>
internal static class KindMatch
{
    /// <summary>What tells when something is so that is not past ("A sentence is withheld when …").</summary>
    private static readonly FrozenSet<string> Conditions = Set("when whenever if once after before until unless while");

    private static readonly FrozenSet<string> Calendar = Set(
        "januari februari march april june juli august septemb octob novemb decemb mondai tuesdai wednesdai thursdai fridai saturdai sundai "
        + "monday tuesday wednesday thursday friday saturday sunday january february july today yesterdai yesterday tomorrow tonight centuri "
        + "decad ago noon midnight morn even afternoon gmt utc summer winter spring autumn dai daili weekli annual year month week now recent "
        + "يوم شهر اسبوع أسبوع ساعة يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر عام سنة قرن");

    private static readonly FrozenSet<string> Units = Set("year month week dai day hour minut second decad centuri millennium millennia generat semest quarter term سنة سنوات عام أعوام شهر أشهر أسبوع أسابيع يوم أيام ساعة ساعات دقيقة دقائق قرن قرون عقد عقود");

    private static readonly FrozenSet<string> NumberWords = Set(
        "one two three four five six seven eight nine ten eleven twelv thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenti "
        + "thirti forti fifti sixti seventi eighti nineti hundr thousand million billion trillion dozen half third quarter twice onc once "
        + "singl doubl tripl sever few both pair none zero واحد اثنين اثنان ثلاث أربع خمس ست سبع ثمان تسع عشر عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين نصف ربع آلاف ملايين مليار مائة مئة ألف مليون");

    private static readonly FrozenSet<string> AgeWords = Set("old age aged born birth birthday founded established built since عمر عمره عمرها ولد ولدت");

    private static readonly FrozenSet<string> Roles = Set(
        "offici observ analyst expert sourc spokesman spokeswoman spokesperson minist presid govern author agenc media kremlin report leader "
        + "director chief manag head scientist research group compani commiss commun peopl parti admin secretari judg polic member king queen");

    private static readonly FrozenSet<string> Reasons = Set("because due since so reason reasons cause caused causes thanks owing hence therefore result results to for as");

    /// <summary>Whether the sentence holds one; kinds that any sentence may hold, and names in scripts without capitals, always.</summary>
    public static bool Holds(QuestionForm question, Candidate candidate) => question.Kind switch
    {
        AnswerKind.Any or AnswerKind.YesNo or AnswerKind.Manner => true,
        AnswerKind.Reason => candidate.Words.Any(word => Reasons.Contains(word.Lower)) || !candidate.HasLatin,
        AnswerKind.Person or AnswerKind.Name or AnswerKind.Place when !candidate.HasLatin => true,
        _ => Places(question, candidate).Count > 0,
    };

    /// <summary>Places of the words that are of the kind asked for.</summary>
    public static IReadOnlyList<int> Places(QuestionForm question, Candidate candidate)
    {
        var words = candidate.Words;
        Func<int, bool> fits = question.Kind switch
        {
            AnswerKind.Time => at => words[at].Kind == WordKind.Number || Calendar.Contains(words[at].Term) || (!question.TakesAsDone && Conditions.Contains(words[at].Lower)),
            AnswerKind.Number => at => IsNumber(words[at], question),
            AnswerKind.Age => at => AgeWords.Contains(words[at].Lower) && words.Any(word => word.Kind == WordKind.Number || NumberWords.Contains(word.Term)),
            AnswerKind.Duration => at => IsLengthOfTime(words, at),
            AnswerKind.Person => at => IsName(question, candidate, at) || (Roles.Contains(words[at].Term) && !IsAsked(question, words[at])),
            AnswerKind.Name or AnswerKind.Place => at => IsName(question, candidate, at),
            AnswerKind.Reason => at => Reasons.Contains(words[at].Lower),
            _ => _ => false,
        };
        return [.. Enumerable.Range(0, words.Count).Where(fits)];
    }

    private static bool IsNumber(Word word, QuestionForm question) =>
        (word.Kind == WordKind.Number || NumberWords.Contains(word.Term)) && !IsAsked(question, word);

    private static bool IsLengthOfTime(IReadOnlyList<Word> words, int at)
    {
        var counts = words[at].Kind == WordKind.Number || NumberWords.Contains(words[at].Term) || words[at].Lower is "a" or "an" or "few" or "many" or "several";
        return counts && words.Skip(at + 1).Take(2).Any(word => Units.Contains(word.Term));
    }

    /// <summary>A capital on a word that the question does not have; at the beginning, where any word has one, only when no name is asked for.</summary>
    private static bool IsName(QuestionForm question, Candidate candidate, int at) =>
        candidate.Words[at] is { IsCapitalised: true, IsContent: true } word && !IsAsked(question, word)
        && (word.Start > 0 || candidate.Words.Count < 4 || question.Kind != AnswerKind.Name);

    private static bool IsAsked(QuestionForm question, Word word) =>
        question.Terms.Any(term => term.Term == word.Term || Lexicon.Of(term.Term).GetValueOrDefault(word.Term) >= 1);

    private static FrozenSet<string> Set(string words) => words.Split(' ').Select(word => word[0] > 'z' ? Stemmer.Stem(Fold.Lower(word)) : word).ToFrozenSet(StringComparer.Ordinal);
}
