using ChatBriefing.Asking;
using ChatBriefing.Library;

namespace ChatBriefing.Server.Web.Api;

/// <summary>The body of an ask.</summary>
/// <param name="Question">The question, at most 2,000 characters.</param>
/// <param name="Collections">Names of the collections to search; left out for all.</param>
/// <param name="Collection">One more collection to search; for callers that have just one.</param>
/// <param name="AsOf">The day whose state of the library is asked ("2025-10-15"); left out for the present one.</param>
/// <param name="Earlier">Earlier questions of the same thread, oldest first.</param>
/// <param name="Explain">Whether the response lists every claim with verdict, score, evidence and reason.</param>
public sealed record AskRequest(
    string? Question,
    IReadOnlyList<string?>? Collections = null,
    string? Collection = null,
    DateOnly? AsOf = null,
    IReadOnlyList<string>? Earlier = null,
    bool Explain = false)
{
    /// <summary>What is wrong with it and the mend; null when nothing is.</summary>
    internal string? Objection => QuestionRules.ObjectionTo(Question) ?? QuestionRules.ObjectionTo(Earlier)
        ?? (Collections?.Any(name => name is null) == true ? "A collection has no name: name each, or leave it out." : null);

    /// <summary>The question to ask, once there is no <see cref="Objection"/>.</summary>
    public Question ToQuestion(Audience audience)
    {
        string[] named = [.. Collections?.OfType<string>() ?? [], .. Collection is null ? [] : new[] { Collection }];
        return new Question
        {
            Text = Question ?? "",
            Collections = named.Length == 0 ? null : named,
            AsOf = AsOf,
            Earlier = Earlier ?? [],
            Audience = audience,
        };
    }
}
