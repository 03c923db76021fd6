using System.Text.Json.Serialization;

namespace ChatBriefing.Channels.Proposals;

/// <summary>A document of the library that a proposed one has to do with.</summary>
/// <param name="Kind">What they have to do with each other.</param>
/// <param name="DocumentId">The document of the library.</param>
/// <param name="Version">Its version.</param>
/// <param name="Title">Its title: foreign text.</param>
/// <param name="Collection">Its collection.</param>
/// <param name="Percent">How much of both texts together they share, 0 to 100; 0 where that was not compared.</param>
public sealed record Overlap(OverlapKind Kind, string DocumentId, int Version, string Title, string Collection, int Percent)
{
    /// <summary>Whether publishing would change this document, or nothing at all: to be looked at before anybody agrees.</summary>
    [JsonIgnore]
    public bool IsGrave => Kind is OverlapKind.Same or OverlapKind.Replaces or OverlapKind.BringsBack;

    /// <summary>The same for those who may not read the document: that there is one, and nothing about it.</summary>
    public Overlap Unnamed() => this with { Title = "", DocumentId = "" };
}
