using System.Text.Json;

namespace ChatBriefing.Server.Commands.Eval;

/// <summary>An evaluation corpus in the layout of BEIR: corpus.jsonl, queries.jsonl and qrels.tsv in one folder.</summary>
internal sealed record EvalCorpus(IReadOnlyList<EvalDocument> Documents, IReadOnlyList<EvalQuery> Queries)
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true };

    /// <summary>Reads the folder; at most <paramref name="limit"/> queries, spread evenly, when it is not null.</summary>
    /// <exception cref="UserErrorException">The folder lacks a file or a line is not JSON of this layout.</exception>
    public static EvalCorpus Read(string folder, int? limit)
    {
        var documents = ReadLines<EvalDocument>(Path.Combine(folder, "corpus.jsonl"));
        var relevant = ReadRelevance(Path.Combine(folder, "qrels.tsv"));
        var queries = ReadLines<EvalQuery>(Path.Combine(folder, "queries.jsonl"))
            .Select(query => query with { Relevant = relevant.GetValueOrDefault(query.Id) ?? [] })
            .ToList();
        return new EvalCorpus(documents, limit is { } most && most < queries.Count ? Spread(queries, most) : queries);
    }

    private static List<EvalQuery> Spread(List<EvalQuery> queries, int most) =>
        [.. Enumerable.Range(0, most).Select(at => queries[(int)((long)at * queries.Count / most)])];

    private static List<T> ReadLines<T>(string path)
    {
        var items = new List<T>();
        var number = 0;
        foreach (var line in EvalFile.Lines(path))
        {
            number++;
            try
            {
                items.Add(JsonSerializer.Deserialize<T>(line, Json)!);
            }
            catch (JsonException exception)
            {
                throw new UserErrorException($"{path}, line {number}: not the expected JSON ({exception.Message.Split('.')[0]}). See the layout in the README under \"Evaluation\".");
            }
        }

        return items;
    }

    private static Dictionary<string, Dictionary<string, int>> ReadRelevance(string path)
    {
        var byQuery = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        foreach (var columns in EvalFile.Lines(path).Skip(1).Select(line => line.Split('\t')).Where(columns => columns.Length >= 3))
        {
            if (!byQuery.TryGetValue(columns[0], out var documents))
            {
                byQuery[columns[0]] = documents = new Dictionary<string, int>(StringComparer.Ordinal);
            }

            documents[columns[1]] = int.TryParse(columns[2], out var score) ? score : 0;
        }

        return byQuery;
    }
}
