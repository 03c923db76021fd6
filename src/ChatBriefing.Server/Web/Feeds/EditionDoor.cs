using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Web.Guards;
using ChatBriefing.Server.Web.Pages.Briefings;

namespace ChatBriefing.Server.Web.Feeds;

/// <summary>Gives out editions as far as who asks may read them.</summary>
internal sealed class EditionDoor(IEditionFinder finder, EditionLoader loader, WebReader reader, BriefingSight sight)
{
    /// <summary>The edition; null when there is none, or none for this visitor.</summary>
    public async Task<EditionMessage?> FindAsync(string id, HttpContext context, CancellationToken cancellationToken) =>
        await finder.FindAsync(id, cancellationToken) is { } record ? await LoadAsync(record, context, cancellationToken) : null;

    /// <summary>The edition that was read; null when it is none for this visitor.</summary>
    public async Task<EditionMessage?> LoadAsync(EditionRecord record, HttpContext context, CancellationToken cancellationToken) =>
        MaySee(record.Destination, context) ? await loader.LoadAsync(record, reader.AudienceOf(context), cancellationToken) : null;

    /// <summary>Whether the visitor may see what goes there.</summary>
    public bool MaySee(Destination destination, HttpContext context) => sight.MaySee(destination, context);
}
