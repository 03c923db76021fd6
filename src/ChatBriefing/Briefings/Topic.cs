namespace ChatBriefing.Briefings;

/// <summary>What a subscription wants to hear about: a few words, or documents that are examples of it.</summary>
/// <param name="Words">The words; empty when it is given by examples.</param>
/// <param name="Examples">Ids of documents that are examples; empty when it is given by words.</param>
public sealed record Topic(string Words, IReadOnlyList<string> Examples);
