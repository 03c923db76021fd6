using ChatBriefing.Drafting;

namespace ChatBriefing.Briefings.Composing;

/// <summary>Items with the words that go to the gate.</summary>
/// <param name="Drafts">The items.</param>
/// <param name="By">Who wrote them; a model when any is a model's.</param>
/// <param name="Notice">What readers should know; empty when there is nothing.</param>
internal sealed record WordedItems(IReadOnlyList<ItemDraft> Drafts, DraftedBy By, string Notice);
