namespace ChatBriefing.Briefings;

/// <summary>Where the editions of a subscription go.</summary>
/// <param name="Platform">The platform's name in lower case ("slack", "teams"); "page" for editions that are only kept to be read on the web, by mail or by feed.</param>
/// <param name="Tenant">The workspace or organisation, by its platform's id; empty on the page.</param>
/// <param name="Room">The channel or chat, by its platform's id; empty on the page, and for a person until their own chat is known.</param>
/// <param name="Person">The person it is for, by the platform's id; null for a channel.</param>
public sealed record Destination(string Platform, string Tenant, string Room, string? Person)
{
    /// <summary>The platform of editions that are posted nowhere.</summary>
    public const string Page = "page";

    /// <summary>Editions that are posted nowhere.</summary>
    public static Destination Nowhere { get; } = new(Page, "", "", null);
}
