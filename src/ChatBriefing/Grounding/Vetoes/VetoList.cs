using ChatBriefing.Grounding.Matching;

namespace ChatBriefing.Grounding.Vetoes;

/// <summary>Every veto, the ones with the clearest reasons first.</summary>
internal static class VetoList
{
    /// <summary>The vetoes in the order they are asked.</summary>
    public static IReadOnlyList<IVeto> All { get; } =
    [
        new QuotationVeto(), new DateVeto(), new NumberVeto(), new NegationVeto(), new QuantityWordVeto(), new AntonymVeto(),
        new NameVeto(), new PersonVeto(), new SpeakerVeto(), new AgentVeto(), new ModalityVeto(), new SubstitutionVeto(), new SpliceVeto(), new DroppedLeadVeto(),
    ];

    /// <summary>The first objection; null when no veto has one.</summary>
    public static Objection? FirstObjection(Comparison comparison) =>
        All.Select(veto => veto.Check(comparison)).FirstOrDefault(objection => objection is not null);
}
