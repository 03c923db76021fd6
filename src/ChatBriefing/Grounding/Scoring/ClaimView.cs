using ChatBriefing.Grounding.Matching;
using ChatBriefing.Grounding.Vetoes;

namespace ChatBriefing.Grounding.Scoring;

/// <summary>A claim beside one window, and what the vetoes object to it.</summary>
/// <param name="comparison">The two, word by word.</param>
internal sealed class ClaimView(Comparison comparison)
{
    /// <summary>The two, word by word.</summary>
    public Comparison Comparison => comparison;

    /// <summary>The objections, in the order of the vetoes.</summary>
    public IReadOnlyList<(IVeto Veto, Objection Objection)> Objections { get; } =
        [.. VetoList.All.Select(veto => (veto, objection: veto.Check(comparison))).Where(pair => pair.objection is not null).Select(pair => (pair.veto, pair.objection!))];

    /// <summary>The first of them; null when there is none.</summary>
    public Objection? FirstObjection => Objections is [var (_, objection), ..] ? objection : null;
}
