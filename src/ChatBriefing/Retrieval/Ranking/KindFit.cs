using ChatBriefing.Library.Questions;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Retrieval.Ranking;

/// <summary>Whether a sentence has something of the kind that a query asks for and that the query itself does not name.</summary>
internal static class KindFit
{
    private static readonly HashSet<string> NumberWords = [.. "one two three four five six seven eight nine ten eleven twelv twenti thirti hundr thousand million billion dozen half third quarter twice onc".Split(' ')];
    private static readonly HashSet<string> Reasons = [.. "because due since so reason reasons cause caused causes thanks owing therefore result".Split(' ')];

    /// <summary>Whether it has one; always for kinds that any sentence may hold and where the script does not show names.</summary>
    public static bool Holds(QueryWords query, SentenceWords sentence) => query.Kind switch
    {
        AnswerKind.Time or AnswerKind.Number or AnswerKind.Age or AnswerKind.Duration =>
            sentence.Words.Any(word => (word.Kind == WordKind.Number || NumberWords.Contains(word.Term)) && query.Match(word).Term < 0),
        AnswerKind.Person or AnswerKind.Place or AnswerKind.Name =>
            sentence.Words.Any(word => word is { IsContent: true, Start: > 0 } && (word.IsCapitalised || word.Lower[0] > 'z') && query.Match(word).Term < 0),
        AnswerKind.Reason => sentence.Words.Any(word => Reasons.Contains(word.Lower) || word.Lower[0] > 'z'),
        _ => true,
    };
}
