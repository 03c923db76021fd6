namespace ChatBriefing.Grounding.Vetoes;

/// <summary>Why a claim is not borne out, whatever the rest of it matches.</summary>
/// <param name="Verdict">Contradicted when the evidence says something else in the same place, else not found.</param>
/// <param name="Reason">In words for a reader.</param>
internal sealed record Objection(Verdict Verdict, string Reason)
{
    /// <summary>The document says one thing, the claim another.</summary>
    public static Objection Says(string document, string claim) =>
        new(Verdict.Contradicted, $"The document says “{document}”, the claim says “{claim}”.");

    /// <summary>The document is silent on something that the claim says.</summary>
    public static Objection Lacks(string what) => new(Verdict.NotFound, $"The document does not say {what}.");
}
