using System.CommandLine;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Channels.Subscribing;
using ChatBriefing.Server.Commands.Output;
using ChatBriefing.Server.Commands.Parsing;

namespace ChatBriefing.Server.Commands.Briefings;

/// <summary>Lists the last editions.</summary>
internal sealed class BriefingHistoryCommand : Verb
{
    private const int Most = 50;

    private readonly GivenSettings given;
    private readonly Argument<string?> id = new("id") { Description = "Id of a briefing; leave it out for all.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> json = CommonOptions.Json();

    /// <summary>The command, with the settings that were given.</summary>
    public BriefingHistoryCommand(GivenSettings given)
        : base("history", "List the last editions and what became of them.")
    {
        this.given = given;
        Add(id);
        Add(json);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["briefing history abc234", "briefing history --json"];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        await using var library = await OpenLibrary.OpenAsync(given.Read(result), cancellationToken);
        var editions = await library.Get<IEditionLister>().ListAsync(result.GetValue(id), Most, cancellationToken);
        if (result.GetValue(json))
        {
            JsonLine.Write(editions.Select(edition => new
            {
                id = edition.Id,
                subscriptionId = edition.SubscriptionId,
                name = edition.Name,
                localDate = edition.LocalDate,
                slot = edition.Slot,
                state = edition.State.ToString().ToLowerInvariant(),
                items = edition.Items,
                isLate = edition.IsLate,
                postedAt = edition.PostedAt,
                reason = edition.Reason,
            }));
            return ExitCodes.Done;
        }

        foreach (var edition in editions)
        {
            Console.Out.WriteLine($"{edition.SubscriptionId}  {Shown.Plain(edition.Name)}  {Shown.Plain(BriefingParts.LineOf(edition))}");
        }

        return ExitCodes.Done;
    }
}
