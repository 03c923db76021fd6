namespace ChatBriefing.Server.Commands.Eval;

/// <summary>How the check did on one kind of claim.</summary>
/// <param name="Kind">The kind, in the words of its dataset.</param>
/// <param name="IsSupported">Whether these claims are supported.</param>
/// <param name="Claims">How many there are.</param>
/// <param name="Right">Share on which the check was right.</param>
internal sealed record GroundingKind(string Kind, bool IsSupported, int Claims, double Right);
