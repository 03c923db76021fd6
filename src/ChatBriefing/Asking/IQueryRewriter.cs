namespace ChatBriefing.Asking;

/// <summary>Turns a follow-up into a question that stands alone: by rules, or with a language model.</summary>
public interface IQueryRewriter
{
    /// <summary>The question to search and draft by. A question that stands alone comes back as it is.</summary>
    Task<string> RewriteAsync(Question question, CancellationToken cancellationToken);
}
