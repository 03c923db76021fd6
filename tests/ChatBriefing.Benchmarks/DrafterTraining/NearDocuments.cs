using System.Text.Json;
using ChatBriefing.Server.Commands.Eval;

namespace ChatBriefing.Benchmarks.DrafterTraining;

/// <summary>The document that a question without an answer was written about: the field "near" of queries.jsonl.</summary>
internal static class NearDocuments
{
    /// <summary>Document ids by question id; questions without the field are left out.</summary>
    public static Dictionary<string, string> Read(string folder)
    {
        var near = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in EvalFile.Lines(Path.Combine(folder, "queries.jsonl")))
        {
            using var query = JsonDocument.Parse(line);
            if (query.RootElement.TryGetProperty("near", out var document))
            {
                near[query.RootElement.GetProperty("_id").GetString()!] = document.GetString()!;
            }
        }

        return near;
    }
}
