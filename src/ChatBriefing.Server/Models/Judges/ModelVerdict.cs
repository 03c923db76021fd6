namespace ChatBriefing.Server.Models.Judges;

/// <summary>A model's word on one claim.</summary>
/// <param name="Claim">The claim's number.</param>
/// <param name="Supported">Whether the excerpt bears it out.</param>
/// <param name="Reason">In a few words.</param>
internal sealed record ModelVerdict(int Claim, bool Supported, string Reason);
