namespace ChatBriefing.Server.Commands.Eval;

/// <summary>A claim and what the check made of it.</summary>
/// <param name="Case">The claim.</param>
/// <param name="IsPassed">Whether the check let it through.</param>
/// <param name="Score">The lowest score of its findings.</param>
/// <param name="Milliseconds">How long it took.</param>
internal sealed record CheckedCase(GroundingCase Case, bool IsPassed, double Score, double Milliseconds)
{
    /// <summary>Whether the check was right.</summary>
    public bool IsRight => IsPassed == Case.IsSupported;
}
