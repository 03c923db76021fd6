using ChatBriefing.Grounding.Mentions;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Briefings.Composing;

/// <summary>
/// Tells whether the speakers of two sentences may each speak of themselves. "Revenue rose 5 percent, Shell said" and "revenue rose
/// 7 percent, BP said" are of two companies, though the words without the speakers are the same.
/// </summary>
internal static class OwnMatters
{
    /// <summary>Whether both name their speakers, who are not the same, and what they say names nothing that both are about.</summary>
    public static bool AreIn(NewsSentence one, NewsSentence other)
    {
        var (speaker, another) = (Names(one, ofSpeaker: true), Names(other, ofSpeaker: true));

        // "Shell" and "Shell manager Ida Holm" are one party.
        return !speaker.IsSubsetOf(another) && !another.IsSubsetOf(speaker)
            && !Names(one, ofSpeaker: false).Overlaps(Names(other, ofSpeaker: false));
    }

    private static HashSet<string> Names(NewsSentence sentence, bool ofSpeaker)
    {
        var from = sentence.Said.Span.Start - sentence.Span.Start;
        var to = from + sentence.Said.Span.Length;
        return sentence.Words
            .Where((word, at) => (word.Start < from || word.End > to) == ofSpeaker && IsName(sentence.Words, at, ofSpeaker))
            .Select(word => word.Term).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The word that begins the sentence is written large whatever it is: before a verb of saying it is a name unless it is of several ("Officials said").</summary>
    private static bool IsName(IReadOnlyList<Word> words, int at, bool ofSpeaker) =>
        IsWrittenLarge(words[at])
        && (at > 0 || (at + 1 < words.Count && IsWrittenLarge(words[at + 1])) || (ofSpeaker && words[at].Lower is not "police" && !words[at].Lower.EndsWith('s')));

    private static bool IsWrittenLarge(Word word) => word is { IsCapitalised: true, Kind: WordKind.Content }
        && CalendarWords.Weekday(word.Lower) is null && CalendarWords.Month(word.Lower) is null;
}
