using System.CommandLine;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Channels.Subscribing;
using ChatBriefing.Server.Commands.Output;
using ChatBriefing.Server.Commands.Parsing;

namespace ChatBriefing.Server.Commands.Briefings;

/// <summary>Lists the briefings.</summary>
internal sealed class BriefingListCommand : Verb
{
    private readonly GivenSettings given;
    private readonly Option<bool> json = CommonOptions.Json();

    /// <summary>The command, with the settings that were given.</summary>
    public BriefingListCommand(GivenSettings given)
        : base("list", "List the briefings with their next run.")
    {
        this.given = given;
        Add(json);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["briefing list", "briefing list --json"];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        await using var library = await OpenLibrary.OpenAsync(given.Read(result), cancellationToken);
        var records = await library.Get<ISubscriptionLister>().ListAsync(cancellationToken);
        if (result.GetValue(json))
        {
            JsonLine.Write(records.Select(BriefingLine.Of));
            return ExitCodes.Done;
        }

        if (records.Count == 0)
        {
            Console.Out.WriteLine("There is no briefing. Add one: chatbriefing briefing add \"weekdays 8:30\" --topics \"Syria; energy\"");
        }

        var parts = library.Get<BriefingParts>();
        foreach (var record in records)
        {
            Console.Out.WriteLine($"{record.Subscription.Id}  {Shown.Plain(record.Subscription.Name)}");
            foreach (var line in await parts.InShortAsync(record, cancellationToken))
            {
                Console.Out.WriteLine($"        {Shown.Plain(line)}");
            }
        }

        return ExitCodes.Done;
    }
}
