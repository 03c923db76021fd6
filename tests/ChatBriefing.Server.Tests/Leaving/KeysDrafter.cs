using ChatBriefing.Drafting;

namespace ChatBriefing.Server.Tests.Leaving;

/// <summary>Answers every question with two sentences of the handbook.</summary>
internal sealed class KeysDrafter : IDrafter
{
    public const string First = "The caretaker, Maria Okafor, keeps the keys.";
    public const string Second = "She hands them out against a signature.";

    public Task<Draft> DraftAsync(DraftRequest request, CancellationToken cancellationToken)
    {
        var passage = request.Passages.First(passage => passage.Text.Contains(First, StringComparison.Ordinal));
        return Task.FromResult(new Draft([new DraftSentence(First, [passage]), new DraftSentence(Second, [passage])]));
    }
}
