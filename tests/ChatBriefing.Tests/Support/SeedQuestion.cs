using ChatBriefing.Channels;

namespace ChatBriefing.Tests.Support;

/// <summary>A question on the seed document, and what must come back.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Question">Its words.</param>
/// <param name="Kind">What sort of question it is.</param>
/// <param name="Answerable">Whether the document answers it.</param>
/// <param name="Quotes">Words of the document, any of which a right answer cites.</param>
internal sealed record SeedQuestion(string Id, string Question, string Kind, bool Answerable, IReadOnlyList<string>? Quotes)
{
    /// <summary>Whether a reply is right: one of the quotes cited, or no answer where there is none.</summary>
    public bool IsMetBy(Reply reply) => Answerable
        ? reply.Citations.Any(citation => Quotes!.Any(quote => citation.Quote.Contains(quote, StringComparison.Ordinal)))
        : !reply.IsAnswer;
}
