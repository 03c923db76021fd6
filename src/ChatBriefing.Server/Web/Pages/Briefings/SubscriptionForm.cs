using System.Globalization;
using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Schedules;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Channels.Rooms;
using ChatBriefing.Channels.Subscribing;
using ChatBriefing.Library;

namespace ChatBriefing.Server.Web.Pages.Briefings;

/// <summary>What was filled into the form of a briefing. All of it is from outside.</summary>
internal sealed record SubscriptionForm
{
    /// <summary>Most characters of a field: as many topics as there may be, as long as they may be, and what stands between them.</summary>
    public const int LongestField = SubscriptionLimits.MostTopics * (SubscriptionLimits.LongestTopic + 2);

    /// <summary>Bytes of the longest address of the form filled in: topics and examples with nine for each character of a far script, and the rest.</summary>
    public const int LongestAddress = (2 * 9 * LongestField) + 8192;

    /// <summary>The words for its times.</summary>
    public string When { get; init; } = "";

    /// <summary>What people call it.</summary>
    public string Name { get; init; } = "";

    /// <summary>Topics, with semicolons or line ends between.</summary>
    public string Topics { get; init; } = "";

    /// <summary>Ids of documents that are examples: commas between those of one topic, semicolons between topics.</summary>
    public string Examples { get; init; } = "";

    /// <summary>Names of collections, with commas between.</summary>
    public string Collections { get; init; } = "";

    /// <summary>Where it goes: see <see cref="PlaceOf"/>; empty for the page.</summary>
    public string Place { get; init; } = "";

    /// <summary>Most items.</summary>
    public string Items { get; init; } = Subscription.DefaultItems.ToString(CultureInfo.InvariantCulture);

    /// <summary>What happens when nothing is new, by the name of <see cref="EmptyDay"/>.</summary>
    public string Empty { get; init; } = nameof(EmptyDay.OneLine);

    /// <summary>Editors' ids, with commas between.</summary>
    public string Editors { get; init; } = "";

    /// <summary>Reads it out of a query or a posted form.</summary>
    public static SubscriptionForm Read(Func<string, string?> field)
    {
        string Of(string name, string otherwise = "") => field(name) is { Length: > 0 } given ? given.Trim() : otherwise;
        return new SubscriptionForm
        {
            When = Of("when"),
            Name = Of("name"),
            Topics = Of("topics"),
            Examples = Of("examples"),
            Collections = Of("collections"),
            Place = Of("place"),
            Items = Of("items", Subscription.DefaultItems.ToString(CultureInfo.InvariantCulture)),
            Empty = Of("empty", nameof(EmptyDay.OneLine)),
            Editors = Of("editors"),
        };
    }

    /// <summary>The form of a subscription that is there. Its times are given as cron expression and zone, which are words too.</summary>
    public static SubscriptionForm Of(Subscription subscription) => new()
    {
        When = $"{subscription.Schedule.Cron} {subscription.Schedule.Zone}{ScheduleText.HolidaysOf(subscription.Schedule.OnHolidays)}",
        Name = subscription.Name,
        Topics = string.Join("; ", subscription.Topics.Where(topic => topic.Words.Length > 0).Select(topic => topic.Words)),
        Examples = string.Join("; ", subscription.Topics.Where(topic => topic.Examples.Count > 0).Select(topic => string.Join(", ", topic.Examples))),
        Collections = string.Join(", ", subscription.Collections),
        Place = PlaceOf(subscription.Destination),
        Items = subscription.MaxItems.ToString(CultureInfo.InvariantCulture),
        Empty = subscription.EmptyDay.ToString(),
        Editors = string.Join(", ", subscription.Editors),
    };

    /// <summary>A destination as the form names it.</summary>
    public static string PlaceOf(Destination destination) =>
        destination.Platform == Destination.Page ? "" : string.Join('|', destination.Platform, destination.Tenant, destination.Room);

    /// <summary>Its fields by their names, for links and hidden fields.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fields =>
    [
        new("when", When), new("name", Name), new("topics", Topics), new("examples", Examples), new("collections", Collections),
        new("place", Place), new("items", Items), new("empty", Empty), new("editors", Editors),
    ];

    /// <summary>The subscription, or one line that says what is to be mended.</summary>
    /// <param name="before">The subscription that is changed; null for a new one.</param>
    /// <param name="id">Id of a new one.</param>
    /// <param name="rooms">The rooms that it can go to.</param>
    /// <param name="options">Zone and least gap.</param>
    /// <param name="now">The time.</param>
    public (Subscription? Subscription, string Error) Make(Subscription? before, string id, IReadOnlyList<RoomRecord> rooms, BriefingOptions options, DateTimeOffset now)
    {
        var reading = ScheduleWords.Read(When, options.Zone, options.LeastGap);
        var topics = TopicWords.Split(Topics).ToList();
        var examples = Parts(Examples, ';', '\n').Select(topic => Parts(topic, ',', ' ')).ToList();
        var collections = Parts(Collections, ',', ';', '\n');
        var room = rooms.FirstOrDefault(room => PlaceOf(new Destination(room.Conversation.Platform, room.Conversation.Tenant, room.Conversation.Channel, null)) == Place);
        var isKept = before is not null && Place == PlaceOf(before.Destination);
        if (reading.Schedule is not { } schedule)
        {
            return (null, reading.Error);
        }

        var error = (Fields.FirstOrDefault(field => field.Value.Length > LongestField).Key is { } tooLong ? $"The field “{tooLong}” takes at most {LongestField} characters." : null)
            ?? (topics.Count + examples.Count > SubscriptionLimits.MostTopics ? $"At most {SubscriptionLimits.MostTopics} topics." : null)
            ?? (topics.Exists(topic => topic.Length > SubscriptionLimits.LongestTopic) ? $"A topic is a few words, at most {SubscriptionLimits.LongestTopic} characters; put a semicolon between topics." : null)
            ?? (examples.Exists(topic => topic.Count > SubscriptionLimits.MostExamples) ? $"A topic has at most {SubscriptionLimits.MostExamples} examples; put a semicolon between topics." : null)
            ?? (collections.Find(name => !CollectionName.IsValid(name)) is { } wrong ? CollectionName.Advice(wrong) + "." : null)
            ?? (int.TryParse(Items, NumberStyles.None, CultureInfo.InvariantCulture, out var items) && items is >= 1 and <= SubscriptionLimits.MostItems ? null : $"An edition has 1 to {SubscriptionLimits.MostItems} items.")
            ?? (Parts(Editors, ',', ';', ' ').Count > SubscriptionLimits.MostEditors ? $"At most {SubscriptionLimits.MostEditors} editors." : null)
            ?? (Place.Length > 0 && room is null && !isKept ? "That channel is not known (any more): choose another." : null);
        if (error is not null)
        {
            return (null, error);
        }

        return (new Subscription
        {
            Id = before?.Id ?? id,
            Name = Name.Length == 0 ? topics.Count > 0 ? Short(string.Join(", ", topics)) : "Briefing" : Short(Name),
            Destination = isKept ? before!.Destination : room is null ? Destination.Nowhere : new Destination(room.Conversation.Platform, room.Conversation.Tenant, room.Conversation.Channel, null),
            Audience = isKept ? before!.Audience : Audience.Everyone,
            Schedule = schedule,
            Collections = collections,
            Topics = [.. topics.Select(words => new Topic(words, [])), .. examples.Select(topic => new Topic("", topic))],
            MaxItems = int.Parse(Items, CultureInfo.InvariantCulture),
            EmptyDay = Enum.TryParse<EmptyDay>(Empty, out var empty) && Enum.IsDefined(empty) ? empty : EmptyDay.OneLine,
            Editors = Parts(Editors, ',', ';', ' '),
            CreatedBy = before?.CreatedBy ?? "page",
            CreatedAt = before?.CreatedAt ?? now,
            PausedAt = before?.PausedAt,
        }, "");
    }

    /// <summary>A name as long as it may be.</summary>
    public static string Short(string name) => name.Length <= SubscriptionLimits.LongestName ? name : Shortened.To(name, SubscriptionLimits.LongestName);

    private static List<string> Parts(string value, params char[] marks) =>
        [.. value.Split(marks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
}
