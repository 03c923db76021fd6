using System.ComponentModel;

namespace ChatBriefing.Drafting.Models;

/// <summary>A sentence of a model and the passages it names for it.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Citations">Numbers of passages, from 1.</param>
internal sealed record ModelClaim(
    [property: Description("One sentence.")] string Text,
    [property: Description("Numbers of the passages that say it.")] IReadOnlyList<int> Citations);
