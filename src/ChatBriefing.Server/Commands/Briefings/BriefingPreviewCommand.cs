using System.CommandLine;
using ChatBriefing.Briefings;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Subscribing;
using ChatBriefing.Library;
using ChatBriefing.Server.Commands.Output;
using ChatBriefing.Server.Commands.Parsing;
using ChatBriefing.Server.Links;
using ChatBriefing.Server.Showing.Editions;
using ChatBriefing.Server.Web.Api;

namespace ChatBriefing.Server.Commands.Briefings;

/// <summary>Shows what a briefing, or topics, would have told of the last 30 days. Nothing is stored or posted.</summary>
internal sealed class BriefingPreviewCommand : Verb
{
    private readonly GivenSettings given;
    private readonly Argument<string?> id = new("id") { Description = "Id of a briefing; leave it out to preview topics.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> topics = new("--topics") { Description = "Topics, with semicolons between: words, or like and the title or id of a document.", HelpName = "WORDS" };
    private readonly Option<string?> collection = CommonOptions.Collection("Look at this collection only.");
    private readonly Option<bool> json = CommonOptions.Json();

    /// <summary>The command, with the settings that were given.</summary>
    public BriefingPreviewCommand(GivenSettings given)
        : base("preview", "Show what a briefing would have told of the last 30 days, and what each topic would have matched.")
    {
        this.given = given;
        Add(id);
        Add(topics);
        Add(collection);
        Add(json);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["briefing preview abc234", "briefing preview --topics \"Syria; energy\" --json"];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var configuration = given.Read(result);
        await using var library = await OpenLibrary.OpenAsync(configuration, cancellationToken);
        var subscription = result.GetValue(id) is { Length: > 0 } named
            ? (await KnownBriefing.FindAsync(library, named, cancellationToken)).Subscription
            : await UnsubscribedAsync(library, result.GetValue(topics), result.GetValue(collection), cancellationToken);
        var message = await library.Get<PreviewDesk>().WriteAsync(subscription, cancellationToken);
        var publicUrl = PublicAddress.From(configuration);
        if (result.GetValue(json))
        {
            JsonLine.Write(Describe(message, publicUrl));
        }
        else
        {
            Console.Out.Write(EditionPlain.Of(message.Head, message.Edition, publicUrl));
        }

        return ExitCodes.Done;
    }

    private static async Task<Subscription> UnsubscribedAsync(OpenLibrary library, string? topics, string? collection, CancellationToken cancellationToken)
    {
        await KnownCollection.CheckAsync(library, collection, cancellationToken);
        var words = TopicWords.Split(topics ?? "");
        var about = await library.Get<TopicFinder>().FindAsync(words, Audience.Operator, cancellationToken);
        if (about.Objection.Length > 0)
        {
            throw new UserErrorException(about.Objection);
        }

        return new Subscription
        {
            Id = "",
            Name = words.Count > 0 ? string.Join(", ", words) : "Everything",
            Destination = Destination.Nowhere,
            Audience = Audience.Operator,
            Schedule = new Schedule("0 0 * * *", "UTC", HolidayRule.Ignore),
            Collections = collection is null ? [] : [collection],
            Topics = about.Topics,
            CreatedBy = "command line",
            CreatedAt = library.Get<TimeProvider>().GetUtcNow(),
        };
    }

    private static object Describe(EditionMessage message, string publicUrl) => new
    {
        name = message.Head.Name,
        documents = message.Edition.Documents,
        topics = message.Head.Matches.Select(hits => new
        {
            topic = hits.Name,
            matched = hits.Hits.Count,
            looked = hits.Looked,
            documents = hits.Hits.Select(hit => new { id = hit.Document.Id, title = hit.Document.Title }),
        }),
        items = message.Edition.Items.Select(item => new
        {
            number = item.Number,
            kind = item.Kind.ToString().ToLowerInvariant(),
            topic = item.Topic,
            headline = item.Headline,
            sentences = item.Sentences.Select(sentence => new { text = sentence.Text, citations = sentence.Citations }),
            before = item.Before,
            after = item.After,
            pairs = item.Pairs.Select(pair => new { before = pair.Before, after = pair.After }),
            documentIds = item.DocumentIds,
        }),
        citations = message.Edition.Text.Citations.Select(citation => CitationResponse.From(citation, publicUrl)),
    };
}
