using System.Globalization;
using System.Text;
using ChatBriefing.Asking;
using ChatBriefing.Drafting;
using ChatBriefing.Grounding;
using ChatBriefing.Library.Collections;
using ChatBriefing.Retrieval;

namespace ChatBriefing.Server.Commands.Eval;

/// <summary>Measures how often a question gets the right quote, and how often one without an answer is refused.</summary>
internal static class AnswersEval
{
    /// <summary>Asks every question as a person would, one after the other.</summary>
    public static async Task<AnswersReport> RunAsync(EvalCorpus corpus, Action<double> progress, CancellationToken cancellationToken)
    {
        using var index = EvalIndex.Build(corpus).Index;
        using var home = PassageIndexHome.Holding(index);
        var asker = Asker.Plain(new Retriever(home, new StandingFollower(), new OpenReaders()), new ExtractiveDrafter(), TimeProvider.System);
        var asked = new List<(EvalQuery Query, AskResult Result)>(corpus.Queries.Count);
        foreach (var query in corpus.Queries)
        {
            asked.Add((query, await asker.AskAsync(new Question { Text = query.Text }, cancellationToken)));
            progress((double)asked.Count / corpus.Queries.Count);
        }

        return Report(asked);
    }

    private static AnswersReport Report(List<(EvalQuery Query, AskResult Result)> asked)
    {
        var byAnswerable = asked.ToLookup(pair => pair.Query.Answerable);
        var answers = asked.Select(pair => pair.Result).OfType<Answer>().ToList();
        var times = asked.Select(pair => pair.Result.Elapsed.TotalMilliseconds).ToList();
        return new AnswersReport
        {
            Queries = asked.Count,
            Answerable = byAnswerable[true].Count(),
            Answered = answers.Count,
            AnswerInCitation = Share(byAnswerable[true], pair => IsQuoted(pair.Query, CitationsOf(pair.Result))),
            AnswerInTop1Citation = Share(byAnswerable[true], pair => IsQuoted(pair.Query, CitationsOf(pair.Result).Take(1))),
            AbstainedOnUnanswerable = Share(byAnswerable[false], pair => pair.Result is Abstention),
            AbstainedOnAnswerable = Share(byAnswerable[true], pair => pair.Result is Abstention),
            SentencesPerAnswer = answers.Count == 0 ? 0 : answers.Average(answer => answer.Text.Sentences.Count),
            P50Ms = Percentile.Of(times, .5),
            P95Ms = Percentile.Of(times, .95),
        };
    }

    private static double Share(IEnumerable<(EvalQuery Query, AskResult Result)> pairs, Func<(EvalQuery Query, AskResult Result), bool> holds) =>
        pairs.Any() ? pairs.Average(pair => holds(pair) ? 1.0 : 0.0) : 0;

    private static IReadOnlyList<Citation> CitationsOf(AskResult result) => result is Answer answer ? answer.Text.Citations : [];

    private static bool IsQuoted(EvalQuery query, IEnumerable<Citation> citations)
    {
        var quotes = citations.Select(citation => Plain(citation.Quote)).ToList();
        return query.Answers.Select(Plain).Any(answer => answer.Length > 0 && quotes.Exists(quote => quote.Contains(answer, StringComparison.Ordinal)));
    }

    /// <summary>Lower case, letters and digits only, single spaces: gold answers differ from the text in such things.</summary>
    private static string Plain(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKC))
        {
            var isPart = char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
            if (isPart)
            {
                builder.Append(char.ToLowerInvariant(c));
            }
            else if (builder.Length > 0 && builder[^1] != ' ')
            {
                builder.Append(' ');
            }
        }

        return builder.ToString().Trim();
    }
}
