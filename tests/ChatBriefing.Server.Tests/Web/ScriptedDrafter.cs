using ChatBriefing.Drafting;

namespace ChatBriefing.Server.Tests.Web;

/// <summary>Drafts as the shipped one does, but for three questions: one it finds nothing for, one it makes something up for, and one it answers as a model would.</summary>
internal sealed class ScriptedDrafter : IDrafter
{
    /// <summary>A question that has passages near it and no answer.</summary>
    public const string Unanswered = "Which composer keeps the keys of the workshop's organ?";

    /// <summary>A question whose draft holds a sentence that no passage bears out.</summary>
    public const string HalfAnswered = "Who keeps the keys, and since when?";

    /// <summary>That sentence.</summary>
    public const string MadeUp = "Maria Okafor has kept the keys since 1987.";

    /// <summary>A question whose draft passes for a model's, with a word for its readers.</summary>
    public const string ByModel = "Who hands out the keys of the workshop?";

    /// <summary>That word.</summary>
    public const string Notice = "The second check could not be made.";

    private readonly ExtractiveDrafter shipped = new();

    public async Task<Draft> DraftAsync(DraftRequest request, CancellationToken cancellationToken)
    {
        var draft = await shipped.DraftAsync(request, cancellationToken);
        return request.Question switch
        {
            Unanswered => Draft.Empty,
            HalfAnswered => new Draft([Kept(request), new DraftSentence(MadeUp, request.Passages)]),
            ByModel => new Draft([Kept(request)]) { By = DraftedBy.Model, Notice = Notice },
            _ => draft,
        };
    }

    private static DraftSentence Kept(DraftRequest request)
    {
        const string sentence = "The caretaker, Maria Okafor, keeps the keys.";
        return new DraftSentence(sentence, [request.Passages.First(passage => passage.Text.Contains(sentence, StringComparison.Ordinal))]);
    }
}
