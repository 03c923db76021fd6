namespace ChatBriefing.Library.Collections;

/// <summary>A collection as a list shows it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Readers">Who may read it; none for nobody.</param>
/// <param name="Documents">How many documents it holds.</param>
public sealed record CollectionSummary(string Name, IReadOnlyList<string> Readers, int Documents);
