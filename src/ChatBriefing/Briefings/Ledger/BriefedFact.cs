using ChatBriefing.Grounding.Stored;

namespace ChatBriefing.Briefings.Ledger;

/// <summary>A fact that an audience was told, kept so that no word of it can be read out of the ledger again.</summary>
/// <param name="At">Where the sentence stands that told it; the whole document, with no length, for "this version was briefed".</param>
/// <param name="Print">Its words and figures as short hashes.</param>
public sealed record BriefedFact(StoredSpan At, FactPrint Print);
