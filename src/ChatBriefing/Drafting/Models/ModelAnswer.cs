using System.ComponentModel;

namespace ChatBriefing.Drafting.Models;

/// <summary>What a model is asked to give back.</summary>
/// <param name="Answered">Whether the passages answer the question.</param>
/// <param name="Claims">The claims, in reading order.</param>
internal sealed record ModelAnswer(
    [property: Description("Whether the passages answer the question.")] bool Answered,
    [property: Description("The claims, in reading order.")] IReadOnlyList<ModelClaim> Claims);
