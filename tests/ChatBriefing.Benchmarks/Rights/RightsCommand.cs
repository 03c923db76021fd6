using System.CommandLine;
using System.Diagnostics;
using ChatBriefing.Library;
using ChatBriefing.Library.Collections;
using ChatBriefing.Retrieval;
using ChatBriefing.Server.Commands;
using ChatBriefing.Server.Commands.Eval;

namespace ChatBriefing.Benchmarks.Rights;

/// <summary>Measures what the readers of collections cost a search, and whether the time tells of what may not be read.</summary>
internal sealed class RightsCommand : Command
{
    private const int Rounds = 5;
    private static readonly DateOnly Day = new(2026, 1, 1);

    private static readonly Argument<DirectoryInfo> Data = new("DIR") { Description = "Folder with corpus.jsonl, queries.jsonl and qrels.tsv, as \"eval retrieval\" reads it." };
    private static readonly Option<int> Limit = new("--limit") { Description = "Questions, from the first on.", HelpName = "N", DefaultValueFactory = _ => 1_000 };

    /// <summary>The command.</summary>
    public RightsCommand()
        : base("rights", "Measure searches with and without closed collections, on one thread.")
    {
        Add(Data.AcceptExistingOnly());
        Add(Limit);
        SetAction(Run);
    }

    private static int Run(ParseResult result)
    {
        var corpus = EvalCorpus.Read(result.GetRequiredValue(Data).FullName, null);
        using var index = PassageIndex.InMemory();
        for (var at = 0; at < corpus.Documents.Count; at++)
        {
            var document = corpus.Documents[at];
            index.Replace($"d{at}", [new Passage { DocumentId = $"d{at}", Version = 1, Ordinal = 0, Start = 0, Text = document.Text, Title = document.Title, Collection = at % 100 == 0 ? "one" : at % 2 == 0 ? "half" : "rest" }], Day);
        }

        index.Refresh();
        var questions = corpus.Queries.Take(result.GetValue(Limit)).Select(query => query.Text).ToList();
        (string Name, Readable Readable)[] cases =
        [
            ("everything", Readable.Everything),
            ("1 % closed", Readable.Without(["one"])),
            ("half closed", Readable.Without(["half", "one"])),
            ("half closed, the other half", Readable.Without(["rest"])),
            ("all but 1 % closed", Readable.Without(["half", "rest"])),
        ];
        Console.WriteLine(FormattableString.Invariant($"{index.Count:N0} passages, {questions.Count:N0} questions, {Rounds} rounds in turn"));
        Console.WriteLine("| may be read | first round p50 ms | later p50 ms | p99 ms | later p50 against everything |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var question in questions)
        {
            index.Search(new Query { Text = question });
        }

        var times = cases.Select(_ => new List<double>[] { [], [] }).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var at = 0; at < cases.Length; at++)
            {
                times[at][Math.Min(round, 1)].AddRange(questions.Select(question => Time(index, new Query { Text = question, Readable = cases[at].Readable })));
            }
        }

        var open = Percentile.Of(times[0][1], .5);
        foreach (var (one, time) in cases.Zip(times))
        {
            Console.WriteLine(FormattableString.Invariant($"| {one.Name} | {Percentile.Of(time[0], .5):0.00} | {Percentile.Of(time[1], .5):0.00} | {Percentile.Of(time[1], .99):0.0} | {Percentile.Of(time[1], .5) / open:0.00} |"));
        }

        return ExitCodes.Done;
    }

    private static double Time(PassageIndex index, Query query)
    {
        var started = Stopwatch.GetTimestamp();
        index.Search(query);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
