using ChatBriefing.Drafting;
using ChatBriefing.Library;
using ChatBriefing.Retrieval;

namespace ChatBriefing.Benchmarks.DrafterTraining;

/// <summary>What the drafter sees of a question before it judges, and which of the sentences hold a gold answer.</summary>
internal sealed record FoundSentences(QuestionForm Form, IReadOnlyList<Passage> Passages, Setting Setting, IReadOnlyList<FoundSentence> Sentences)
{
    /// <summary>Passages read, as the asker has them read.</summary>
    public const int Limit = 10;

    /// <summary>More are searched for when some are taken away, so that as many remain.</summary>
    private const int LimitBeforeTaking = 14;

    /// <summary>Searches and reads as the drafter does; null when nothing is found.</summary>
    public static FoundSentences? Of(LearningQuestion question)
    {
        var gold = new GoldAnswers(question);
        var found = question.Index.Search(new Query { Text = question.Query.Text, Limit = question.IsTakenAway ? LimitBeforeTaking : Limit }, question.Ranking);
        var passages = found.Passages.Where(passage => !question.IsTakenAway || !gold.AreIn(passage.DocumentId, passage.Text)).Take(Limit).ToList();
        var form = QuestionParser.Parse(question.Query.Text, found.TermWeights, NamesIn.Passages(passages));
        var candidates = Candidate.AllOf(passages).ToList();
        if (candidates.Count == 0)
        {
            return null;
        }

        var setting = Setting.Of(form, passages, candidates);
        return new FoundSentences(form, passages, setting, candidates.ConvertAll(candidate => FoundSentence.Of(form, candidate, setting, gold.AreIn(candidate))));
    }
}
