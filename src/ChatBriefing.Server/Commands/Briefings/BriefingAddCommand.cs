using System.CommandLine;
using System.Globalization;
using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Planning;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Channels.Members;
using ChatBriefing.Channels.Rooms;
using ChatBriefing.Channels.Subscribing;
using ChatBriefing.Library;
using ChatBriefing.Server.Commands.Output;
using ChatBriefing.Server.Commands.Parsing;
using ChatBriefing.Server.Web.Pages.Briefings;
using Microsoft.Extensions.Options;
using Spectre.Console;

namespace ChatBriefing.Server.Commands.Briefings;

/// <summary>Reads a briefing back and adds it, once that was agreed to.</summary>
internal sealed class BriefingAddCommand : Verb
{
    private readonly GivenSettings given;
    private readonly Argument<string> when = new("when") { Description = "Its times in words, or a cron expression." };
    private readonly Option<string?> topics = new("--topics") { Description = "What it is about, with semicolons between: words, or like and the title or id of a document. Default: everything that is new.", HelpName = "WORDS" };
    private readonly Option<string?> collection = CommonOptions.Collection("Look at this collection only.");
    private readonly Option<string?> name = new("--name") { Description = "What it is called. Default: its topics.", HelpName = "NAME" };
    private readonly Option<string?> place = new("--in") { Description = "Where it goes: the name or id of a channel that the bot is in. Default: only the page Editions.", HelpName = "CHANNEL" };
    private readonly Option<int?> items = new("--items") { Description = "Most items of an edition. Default: 7.", HelpName = "N" };
    private readonly Option<bool> yes = new("--yes", "-y") { Description = "Do not ask first; needed where nobody can type an answer." };
    private readonly Option<bool> json = CommonOptions.Json();

    /// <summary>The command, with the settings that were given.</summary>
    public BriefingAddCommand(GivenSettings given)
        : base("add", "Add a briefing; it is read back with its next runs before it is saved.")
    {
        this.given = given;
        Add(when);
        Add(topics);
        Add(collection);
        Add(name);
        Add(place);
        Add(items);
        Add(yes);
        Add(json);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["briefing add \"weekdays 8:30 Europe/Berlin\" --topics \"Syria; energy\"", "briefing add \"Mondays 9am\" --in news --items 5 --yes"];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        await using var library = await OpenLibrary.OpenAsync(given.Read(result), cancellationToken);
        var maker = new SubscriptionMaker(library.Get<IRoomLister>(), library.Get<ISubscriptionFinder>(), library.Get<TopicFinder>(), library.Get<KnownCollections>(), library.Get<AudienceFinder>(), library.Get<IOptions<BriefingOptions>>(), library.Get<TimeProvider>());
        var form = new SubscriptionForm
        {
            When = result.GetRequiredValue(when),
            Topics = result.GetValue(topics) ?? "",
            Collections = result.GetValue(collection) ?? "",
            Name = result.GetValue(name) ?? "",
            Place = await PlaceAsync(maker, result.GetValue(place), cancellationToken),
            Items = (result.GetValue(items) ?? Subscription.DefaultItems).ToString(CultureInfo.InvariantCulture),
        };
        var (subscription, error) = await maker.MakeAsync(form, null, cancellationToken);
        if (subscription is null)
        {
            throw new UserErrorException(error.TrimEnd('.') + ".");
        }

        if (!await AgreesAsync(library, subscription, result, cancellationToken))
        {
            Beside(result).WriteLine("Nothing was saved.");
            return ExitCodes.Done;
        }

        await library.Get<ISubscriptionWriter>().WriteAsync(subscription with { CreatedBy = "command line" }, cancellationToken);
        if (result.GetValue(json))
        {
            JsonLine.Write(BriefingLine.Of(subscription, library.Get<RunPlanner>().NextAfter(subscription, subscription.CreatedAt), ""));
            return ExitCodes.Done;
        }

        Console.Out.WriteLine($"Saved {subscription.Id}  {Shown.Plain(subscription.Name)}");
        return ExitCodes.Done;
    }

    /// <summary>Reads it back in full, and has somebody say yes unless that was said before.</summary>
    private async Task<bool> AgreesAsync(OpenLibrary library, Subscription subscription, ParseResult result, CancellationToken cancellationToken)
    {
        var isAgreed = result.GetValue(yes);
        if (isAgreed && result.GetValue(json))
        {
            return true;
        }

        Beside(result).WriteLine(Shown.Plain(subscription.Name));
        foreach (var line in await library.Get<BriefingParts>().InFullAsync(subscription, Audience.Operator, cancellationToken))
        {
            Beside(result).WriteLine($"  {Shown.Plain(line)}");
        }

        return isAgreed || (Terminal.IsDialog
            ? await (result.GetValue(json) ? Terminal.Beside : Terminal.Out).ConfirmAsync("Save this briefing?", defaultValue: false, cancellationToken)
            : throw new UserErrorException("Nothing was saved: add --yes to save what was read back, or call it on a terminal and answer."));
    }

    /// <summary>Where words for people go: with --json the output is one object for a program, or nothing.</summary>
    private TextWriter Beside(ParseResult result) => result.GetValue(json) ? Console.Error : Console.Out;

    private static async Task<string> PlaceAsync(SubscriptionMaker maker, string? channel, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(channel))
        {
            return "";
        }

        var wanted = channel.TrimStart('#');
        var found = (await maker.RoomsAsync(cancellationToken)).Where(room => room.Conversation.Channel == wanted || room.Name.Equals(wanted, StringComparison.OrdinalIgnoreCase)).ToList();
        return found is [var only]
            ? SubscriptionForm.PlaceOf(new Destination(only.Conversation.Platform, only.Conversation.Tenant, only.Conversation.Channel, null))
            : throw new UserErrorException(found.Count == 0
                ? $"No channel \"{Shown.Plain(wanted)}\" is known: invite the bot there and give one briefing command in it first."
                : $"Several channels are called \"{Shown.Plain(wanted)}\": name it by its id, {string.Join(" or ", found.Select(room => room.Conversation.Channel))}.");
    }
}
