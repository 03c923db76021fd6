namespace ChatBriefing.Library.Reading;

/// <summary>A paragraph, list item or heading of a read text.</summary>
/// <param name="Span">Where it lies in the text.</param>
/// <param name="HeadingPath">Headings above it, outermost first, joined by " › "; a heading's own words are not in its path.</param>
/// <param name="IsHeading">Whether it is itself a heading.</param>
public sealed record Block(TextSpan Span, string HeadingPath, bool IsHeading)
{
    /// <summary>Where it stands: its page, slide or row.</summary>
    public Place Place { get; init; } = Place.None;

    /// <summary>Whether the document hides it from who reads it in the usual way.</summary>
    public bool IsHidden { get; init; }
}
