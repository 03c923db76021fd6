using System.Text.Json.Serialization;

namespace ChatBriefing.Server.Commands.Eval;

/// <summary>A question of an evaluation corpus.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">Its words.</param>
/// <param name="Answers">Gold answers, any of which will do; empty when there is none.</param>
/// <param name="Answerable">Whether the corpus answers it.</param>
internal sealed record EvalQuery([property: JsonPropertyName("_id")] string Id, string Text, IReadOnlyList<string> Answers, bool Answerable)
{
    /// <summary>Ids of the documents that matter to it, with how much.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, int> Relevant { get; init; } = new Dictionary<string, int>();
}
