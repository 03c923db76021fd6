using System.Text.Json;

namespace ChatBriefing.Server.Commands.Eval;

/// <summary>A claim of an evaluation file and what people found it to be.</summary>
/// <param name="Dataset">The collection it comes from.</param>
/// <param name="Source">The text it is to be checked against.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Label">"supported" or "unsupported".</param>
/// <param name="Kind">What is wrong with it, in the words of its collection.</param>
internal sealed record GroundingCase(string Dataset, string Source, string Claim, string Label, string? Kind)
{
    /// <summary>Whether the source bears the claim out.</summary>
    public bool IsSupported => Label == "supported";

    /// <summary>Reads files of JSON lines; at most <paramref name="limit"/> cases, spread evenly, when it is not null.</summary>
    /// <exception cref="UserErrorException">There is no such file or a line is not of this layout.</exception>
    public static IReadOnlyList<GroundingCase> ReadAll(IReadOnlyList<string> paths, int? limit)
    {
        var cases = paths.SelectMany(path => EvalFile.Lines(path).Select((line, at) => Parse(path, line, at + 1))).ToList();
        return limit is { } most && most < cases.Count
            ? [.. Enumerable.Range(0, most).Select(at => cases[(int)((long)at * cases.Count / most)])]
            : cases;
    }

    private static GroundingCase Parse(string path, string line, int number)
    {
        try
        {
            if (JsonSerializer.Deserialize<GroundingCase>(line, JsonSerializerOptions.Web) is { Dataset: not null, Source: not null, Claim: not null, Label: "supported" or "unsupported" } parsed)
            {
                return parsed;
            }
        }
        catch (JsonException)
        {
            // Told below, like a line that is JSON of another layout.
        }

        throw new UserErrorException($"{path}, line {number}: not {{\"id\",\"dataset\",\"source\",\"claim\",\"label\":\"supported\"|\"unsupported\",\"kind\"}}. Mend the line or give another file.");
    }
}
