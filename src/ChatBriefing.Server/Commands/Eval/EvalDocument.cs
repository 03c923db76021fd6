using System.Text.Json.Serialization;

namespace ChatBriefing.Server.Commands.Eval;

/// <summary>A document of an evaluation corpus.</summary>
internal sealed record EvalDocument([property: JsonPropertyName("_id")] string Id, string Title, string Text, string Date = "");
