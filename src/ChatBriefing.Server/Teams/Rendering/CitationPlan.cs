using ChatBriefing.Channels;
using ChatBriefing.Grounding;

namespace ChatBriefing.Server.Teams.Rendering;

/// <summary>
/// Which sentences of an answer are shown and by which numbers their citations go: Teams takes twenty, and only such as
/// the text uses, so they are numbered anew in the order of their first use.
/// </summary>
internal sealed class CitationPlan
{
    /// <summary>Most citations of a message; with more Teams refuses it.</summary>
    public const int MostCitations = 20;

    private readonly Dictionary<int, int> numbers = [];

    /// <summary>The plan for as many sentences as fit into <paramref name="room"/> characters; the first is always shown.</summary>
    public CitationPlan(Reply reply, int room)
    {
        var left = room;
        var shown = new List<GroundedSentence>();
        foreach (var sentence in reply.Sentences.TakeWhile(sentence => shown.Count == 0 || sentence.Text.Length <= left))
        {
            shown.Add(sentence);
            left -= sentence.Text.Length;
        }

        foreach (var number in shown.SelectMany(sentence => sentence.Citations).Distinct())
        {
            numbers.Add(number, numbers.Count + 1);
        }

        Sentences = shown;
        Left = reply.Sentences.Count - shown.Count;
        Citations = [.. reply.Citations.Where(citation => numbers.ContainsKey(citation.Number)).Select(citation => citation with { Number = numbers[citation.Number] }).OrderBy(citation => citation.Number)];
    }

    /// <summary>The sentences that are shown.</summary>
    public IReadOnlyList<GroundedSentence> Sentences { get; }

    /// <summary>How many had no room.</summary>
    public int Left { get; }

    /// <summary>Their citations with their new numbers, in order.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>The numbers that a sentence's citations go by.</summary>
    public IEnumerable<int> NumbersOf(GroundedSentence sentence) => sentence.Citations.Where(numbers.ContainsKey).Select(number => numbers[number]).Order();
}
