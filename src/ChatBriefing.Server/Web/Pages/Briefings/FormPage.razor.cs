using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Channels.Subscribing;
using ChatBriefing.Server.Web.Guards;
using Microsoft.AspNetCore.Components;

namespace ChatBriefing.Server.Web.Pages.Briefings;

/// <summary>The form of a briefing. It is read back in full, with a look at the last 30 days, before anything is saved.</summary>
public sealed partial class FormPage
{
    private SubscriptionForm form = new();
    private IReadOnlyList<string> lines = [];
    private IReadOnlyList<(string Value, string Name)> places = [];
    private Edition? edition;
    private EditionHead? head;
    private string error = "";

    /// <summary>The subscription that is changed; null for a new one.</summary>
    [Parameter]
    public string? Id { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [Inject]
    private ISubscriptionFinder Finder { get; set; } = default!;

    [Inject]
    private IServiceProvider Services { get; set; } = default!;

    [Inject]
    private BriefingParts Parts { get; set; } = default!;

    [Inject]
    private PreviewDesk Previews { get; set; } = default!;

    private string Here => Id is null ? "/briefings/new" : $"/briefings/{Uri.EscapeDataString(Id)}/edit";

    /// <summary>Reads the form out of the address; with words for the times in it, reads all back.</summary>
    protected override async Task OnInitializedAsync()
    {
        var maker = Services.GetRequiredService<SubscriptionMaker>();
        var stored = Id is null ? null : await Finder.FindAsync(Id, Http.RequestAborted);
        if (Id is not null && stored is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        places = [.. (await maker.RoomsAsync(Http.RequestAborted)).Select(room => (
            SubscriptionForm.PlaceOf(new Destination(room.Conversation.Platform, room.Conversation.Tenant, room.Conversation.Channel, null)),
            $"{(room.Conversation.Platform == "slack" ? "Slack" : "Teams")}: {(room.Name.Length > 0 ? room.Name : room.Conversation.Channel)}"))];
        if (stored is { Subscription.Destination: { Person: not null } own })
        {
            places = [.. places, (SubscriptionForm.PlaceOf(own), "to one person alone")];
        }

        var isFilled = Http.Request.Query.ContainsKey("when");
        form = isFilled || stored is null ? SubscriptionForm.Read(name => Http.Request.Query[name]) : SubscriptionForm.Of(stored.Subscription);
        if (isFilled || Http.Request.Query.ContainsKey("look"))
        {
            await ReadBackAsync(maker);
        }
    }

    private async Task ReadBackAsync(SubscriptionMaker maker)
    {
        (var subscription, error) = await maker.MakeAsync(form, Id, Http.RequestAborted);
        if (subscription is null)
        {
            return;
        }

        // Who makes a briefing for others sees here what they themselves may read.
        var reader = Services.GetRequiredService<WebReader>().AudienceOf(Http);
        lines = await Parts.InFullAsync(subscription, reader, Http.RequestAborted);
        var message = await Previews.WriteAsync(subscription with { Audience = reader }, Http.RequestAborted);
        (edition, head) = (message.Edition, message.Head);
    }
}
