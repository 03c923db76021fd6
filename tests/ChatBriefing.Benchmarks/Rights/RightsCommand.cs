using System.CommandLine;
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

    private static readonly Option<int> Copies = new("--copies") { Description = "How often each document is in the index.", HelpName = "N", DefaultValueFactory = _ => 1 };

    /// <summary>The command.</summary>
    public RightsCommand()
        : base("rights", "Measure searches with and without closed collections, on one thread.")
    {
        Add(Data.AcceptExistingOnly());
        Add(Limit);
        Add(Copies);
        SetAction(Run);
    }

    private static int Run(ParseResult result)
    {
        var corpus = EvalCorpus.Read(result.GetRequiredValue(Data).FullName, null);
        var copies = result.GetValue(Copies);
        using var all = IndexOf(corpus, copies, _ => true);
        using var half = IndexOf(corpus, copies, collection => collection == "rest");
        var questions = corpus.Queries.Take(result.GetValue(Limit)).Select(query => query.Text).ToList();
        (string Name, PassageIndex Index, Readable Readable)[] cases =
        [
            ("everything", all, Readable.Everything),
            ("1 % closed", all, Readable.Without(["one"])),
            ("half closed", all, Readable.Without(["half", "one"])),
            ("that half is not there", half, Readable.Everything),
            ("all but 1 % closed", all, Readable.Without(["half", "rest"])),
        ];
        Console.WriteLine(FormattableString.Invariant($"{all.Count:N0} passages, {questions.Count:N0} questions, {Rounds} rounds in turn"));
        Console.WriteLine("| may be read | first round: search p50 ms | later: search p50 ms | p99 ms | against everything | index alone p50 ms | against everything |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var question in questions)
        {
            all.Search(new Query { Text = question });
            half.Search(new Query { Text = question });
        }

        var times = cases.Select(_ => new CaseTimes()).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var ((_, index, readable), time) in cases.Zip(times))
            {
                time.Measure(index, [.. questions.Select(question => new Query { Text = question, Readable = readable })], isFirst: round == 0);
            }
        }

        foreach (var (one, time) in cases.Zip(times))
        {
            Console.WriteLine($"| {one.Name} | {time.Line(times[0])} |");
        }

        return ExitCodes.Done;
    }

    /// <summary>Copies have the same words, so that the index grows and the questions still find.</summary>
    private static PassageIndex IndexOf(EvalCorpus corpus, int copies, Func<string, bool> isIn)
    {
        var index = PassageIndex.InMemory();
        for (var at = 0; at < corpus.Documents.Count * copies; at++)
        {
            var document = corpus.Documents[at % corpus.Documents.Count];
            var collection = at % 100 == 0 ? "one" : at % 2 == 0 ? "half" : "rest";
            if (isIn(collection))
            {
                index.Replace($"d{at}", [new Passage { DocumentId = $"d{at}", Version = 1, Ordinal = 0, Start = 0, Text = document.Text, Title = document.Title, Collection = collection }], Day);
            }
        }

        index.Refresh();
        return index;
    }
}
