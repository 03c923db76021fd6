using System.Collections.Frozen;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Drafting;

/// <summary>Whether a sentence holds the sort of thing that a question asks for.</summary>
internal static class KindMatch
{
    private static readonly FrozenSet<string> Calendar = Set(
        "januari februari march april june juli august septemb octob novemb decemb mondai tuesdai wednesdai thursdai fridai saturdai sundai "
        + "monday tuesday wednesday thursday friday saturday sunday january february july today yesterdai yesterday tomorrow tonight centuri "
        + "decad ago noon midnight morn even afternoon gmt utc summer winter spring autumn dai daili weekli annual year month week now recent "
        + "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر عام سنة قرن");

    private static readonly FrozenSet<string> Units = Set("year month week dai day hour minut second decad centuri millennium millennia generat semest quarter term");

    private static readonly FrozenSet<string> NumberWords = Set(
        "one two three four five six seven eight nine ten eleven twelv thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenti "
        + "thirti forti fifti sixti seventi eighti nineti hundr thousand million billion trillion dozen half third quarter twice onc once "
        + "singl doubl tripl sever few both pair none zero واحد اثنين اثنان ثلاث أربع خمس ست سبع ثمان تسع عشر مئة ألف مليون");

    private static readonly FrozenSet<string> Roles = Set(
        "offici observ analyst expert sourc spokesman spokeswoman spokesperson minist presid govern author agenc media kremlin report leader "
        + "director chief manag head scientist research group compani commiss commun peopl parti admin secretari judg polic member king queen");

    private static readonly FrozenSet<string> Reasons = Set("because due since so reason reasons cause caused causes thanks owing hence therefore result results to for as");

    /// <summary>1 when the sentence holds one, 0 when it does not; 1 for kinds that any sentence may hold.</summary>
    public static bool Holds(QuestionForm question, Candidate candidate) => question.Kind switch
    {
        AnswerKind.Time => candidate.Words.Any(word => word.Kind == WordKind.Number || Calendar.Contains(word.Term)),
        AnswerKind.Number => candidate.Words.Any(word => IsNumber(word, question)),
        AnswerKind.Duration => HoldsDuration(candidate.Words),
        AnswerKind.Person => HoldsName(question, candidate) || candidate.Words.Any(word => Roles.Contains(word.Term) && !IsAsked(question, word)),
        AnswerKind.Name or AnswerKind.Place => HoldsName(question, candidate),
        AnswerKind.Reason => candidate.Words.Any(word => Reasons.Contains(word.Lower)),
        _ => true,
    };

    private static bool IsNumber(Word word, QuestionForm question) =>
        (word.Kind == WordKind.Number || NumberWords.Contains(word.Term)) && !IsAsked(question, word);

    private static bool HoldsDuration(IReadOnlyList<Word> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var counts = words[at].Kind == WordKind.Number || NumberWords.Contains(words[at].Term) || words[at].Lower is "a" or "an" or "few" or "many" or "several";
            if (counts && words.Skip(at + 1).Take(2).Any(word => Units.Contains(word.Term)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A capital within the sentence, on a word that the question does not have; scripts without capitals always pass.</summary>
    private static bool HoldsName(QuestionForm question, Candidate candidate) =>
        candidate.Words.Any(word => word.IsCapitalised && word.IsContent && !IsAsked(question, word) && (word.Start > 0 || candidate.Words.Count < 4))
        || !candidate.Text.Any(char.IsAsciiLetter)
        || (candidate.Words is [{ IsCapitalised: true, IsContent: true } first, ..] && !IsAsked(question, first) && question.Kind != AnswerKind.Name);

    private static bool IsAsked(QuestionForm question, Word word) =>
        question.Terms.Any(term => term.Term == word.Term || Lexicon.Of(term.Term).GetValueOrDefault(word.Term) >= 1);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
