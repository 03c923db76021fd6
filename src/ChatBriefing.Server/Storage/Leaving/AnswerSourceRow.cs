namespace ChatBriefing.Server.Storage.Leaving;

/// <summary>That an answer came out of a document: the answers that a change of it concerns are found by this.</summary>
public sealed class AnswerSourceRow
{
    /// <summary>The answer; with <see cref="DocumentId"/> the key.</summary>
    public required string AnswerId { get; set; }

    /// <summary>The document.</summary>
    public required string DocumentId { get; set; }

    /// <summary>Whether a sentence rests on it; otherwise it was only near, or what was withheld was held against it.</summary>
    public required bool Backs { get; set; }
}
