using System.CommandLine;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Server.Commands.Output;
using ChatBriefing.Server.Commands.Parsing;

namespace ChatBriefing.Server.Commands.Briefings;

/// <summary>Does something with one briefing.</summary>
internal sealed class BriefingActCommand : Verb
{
    private readonly GivenSettings given;
    private readonly Argument<string> id = new("id") { Description = "Id of the briefing, as list shows it." };
    private readonly Func<OpenLibrary, SubscriptionRecord, CancellationToken, Task<string>> act;

    private BriefingActCommand(GivenSettings given, string name, string description, Func<OpenLibrary, SubscriptionRecord, CancellationToken, Task<string>> act)
        : base(name, description)
    {
        this.given = given;
        this.act = act;
        Add(id);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => [$"briefing {Name} abc234"];

    /// <summary>Asks for an edition out of schedule.</summary>
    public static BriefingActCommand Post(GivenSettings given) => new(given, "post", "Have an edition written and posted now, by the running server.", async (library, record, cancellationToken) =>
    {
        var key = Guid.CreateVersion7(library.Get<TimeProvider>().GetUtcNow()).ToString("N");
        await library.Get<IEditionRequester>().RequestAsync(new EditionWish(record.Subscription.Id, key, "command line"), cancellationToken);
        return "An edition is wanted: the running server writes and posts it within seconds; see: chatbriefing briefing history";
    });

    /// <summary>Pauses it.</summary>
    public static BriefingActCommand Pause(GivenSettings given) => new(given, "pause", "Let no more editions come until it is resumed.", async (library, record, cancellationToken) =>
    {
        var now = library.Get<TimeProvider>().GetUtcNow();
        await library.Get<ISubscriptionWriter>().WriteAsync(record.Subscription with { PausedAt = record.Subscription.PausedAt ?? now }, cancellationToken);
        return "Paused";
    });

    /// <summary>Resumes it.</summary>
    public static BriefingActCommand Resume(GivenSettings given) => new(given, "resume", "Let editions come again.", async (library, record, cancellationToken) =>
    {
        await library.Get<ISubscriptionWriter>().WriteAsync(record.Subscription with { PausedAt = null }, cancellationToken);
        return "Resumed";
    });

    /// <summary>Removes it.</summary>
    public static BriefingActCommand Remove(GivenSettings given) => new(given, "remove", "Remove it; the editions that there were stay readable.", async (library, record, cancellationToken) =>
    {
        await library.Get<ISubscriptionRemover>().RemoveAsync(record.Subscription.Id, cancellationToken);
        return "Removed";
    });

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        await using var library = await OpenLibrary.OpenAsync(given.Read(result), cancellationToken);
        var record = await KnownBriefing.FindAsync(library, result.GetRequiredValue(id), cancellationToken);
        Console.Out.WriteLine($"{await act(library, record, cancellationToken)}  {record.Subscription.Id}  {Shown.Plain(record.Subscription.Name)}");
        return ExitCodes.Done;
    }
}
