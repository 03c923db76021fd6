namespace ChatBriefing.Briefings.Composing;

/// <summary>What a document that changed gives.</summary>
/// <param name="Items">Its updates; none when nothing changed that can be told as one.</param>
/// <param name="Rest">The document with only those sentences fit that are new and that no update tells.</param>
internal sealed record DocumentUpdate(IReadOnlyList<ItemPlan> Items, NewsDocument Rest);
