using ChatBriefing.Grounding.Matching;

namespace ChatBriefing.Grounding.Vetoes;

/// <summary>One reason to reject a claim although most of its words are covered.</summary>
internal interface IVeto
{
    /// <summary>The objection to the claim; null when there is none.</summary>
    Objection? Check(Comparison comparison);
}
