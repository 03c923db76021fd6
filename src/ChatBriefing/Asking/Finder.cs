using ChatBriefing.Drafting;
using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Judging;
using ChatBriefing.Retrieval;

namespace ChatBriefing.Asking;

/// <summary>Finds excerpts and drafts nothing: what a person picks a quotation from.</summary>
public sealed class Finder(Retriever retriever, TimeProvider time)
{
    private const int MostExcerpts = 10;
    private const string Found = "These excerpts come nearest.";
    private const string NothingFound = "The documents don't say: nothing in them has these words.";

    /// <summary>The excerpts, as what comes nearest.</summary>
    public async Task<Abstention> FindAsync(Question question, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var query = new Query { Text = question.Text, Collections = question.Collections, Documents = question.Documents, AsOf = question.AsOf, Limit = MostExcerpts };
        var retrieved = await retriever.RetrieveAsync(query, question.Audience, cancellationToken);
        var nearest = NearestExcerpts.Of(query.Text, retrieved.Passages, MostExcerpts);
        var nothing = await GroundedText.Gate.AdmitAsync([], Strictness.Strict, JudgePanel.Empty, cancellationToken);
        var writing = new Writing(nothing, DraftedBy.Extraction, Notice: "");
        return new Abstention(nearest.Count > 0 ? Found : NothingFound, nearest, writing, query.Text, time.GetElapsedTime(started));
    }
}
