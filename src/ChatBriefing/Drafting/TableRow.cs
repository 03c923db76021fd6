using ChatBriefing.Library.Questions;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Drafting;

/// <summary>
/// Rows of tables that answer. What was learned from running text does not know them: a row has no verb, and what it is
/// about stands in one cell, the head of a column and the table's title.
/// </summary>
internal static class TableRow
{
    /// <summary>Rows shown at most.</summary>
    private const int Most = 4;

    private const string BetweenCells = " | ";
    private const string BehindHeader = ": ";

    /// <summary>The rows that hold all of the question, best first; empty when none does.</summary>
    public static IReadOnlyList<Candidate> Answering(QuestionForm question, IEnumerable<Candidate> candidates) =>
        question.Kind is AnswerKind.Reason or AnswerKind.Manner
            ? []
            : [.. candidates.Where(candidate => Holds(question, candidate) && KindMatch.Holds(question, candidate)).Take(Most)];

    /// <summary>One of its cells has to be asked for: the heads of the columns and the title are those of all rows.</summary>
    private static bool Holds(QuestionForm question, Candidate candidate)
    {
        if (!candidate.Text.Contains(BetweenCells, StringComparison.Ordinal) || !question.Terms.All(term => IsIn(term, candidate)))
        {
            return false;
        }

        var cells = candidate.Text.Split(BetweenCells).Select(cell => cell.Split(BehindHeader, 2)).Where(cell => cell.Length == 2).ToList();
        var heads = Words.ContentTerms(string.Join('\n', cells.Select(cell => cell[0])));
        var values = Words.ContentTerms(string.Join('\n', cells.Select(cell => cell[1])));
        return question.Terms.Any(term => !term.IsNumber && values.Contains(term.Term) && !heads.Contains(term.Term) && !candidate.Heading.Contains(term.Term));
    }

    /// <summary>Names and numbers have to be the very ones.</summary>
    private static bool IsIn(QuestionTerm term, Candidate candidate) => term.IsNumber || term.IsName
        ? candidate.Terms.Contains(term.Term) || candidate.Heading.Contains(term.Term)
        : Math.Max(Lexicon.Match(term.Term, candidate.Terms), Lexicon.Match(term.Term, candidate.Heading)) > 0;
}
