namespace ChatBriefing.Server.Models.Judges;

/// <summary>What a model that judges is asked to give back.</summary>
/// <param name="Judgements">One for each claim.</param>
internal sealed record ModelVerdicts(IReadOnlyList<ModelVerdict> Judgements);
