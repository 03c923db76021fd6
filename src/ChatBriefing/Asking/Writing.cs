using ChatBriefing.Drafting;
using ChatBriefing.Grounding;

namespace ChatBriefing.Asking;

/// <summary>A draft after the gate.</summary>
/// <param name="Text">What of it stands.</param>
/// <param name="By">Who wrote the draft.</param>
/// <param name="Notice">What readers should know; empty when there is nothing.</param>
internal sealed record Writing(GroundedText Text, DraftedBy By, string Notice)
{
    /// <summary>Whether anything stands.</summary>
    public bool Stands => Text.Sentences.Count > 0;
}
