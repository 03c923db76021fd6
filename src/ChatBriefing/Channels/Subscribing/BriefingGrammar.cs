using System.Globalization;
using ChatBriefing.Briefings.Subscriptions;

namespace ChatBriefing.Channels.Subscribing;

/// <summary>
/// Reads commands about briefings: schedule, list, pause, resume, preview, post, remove, history. Pure; who may do what
/// and what the words for times mean is decided elsewhere.
/// </summary>
public static class BriefingGrammar
{
    /// <summary>Longest command: it has to fit into a button together with its name.</summary>
    public const int LongestCommand = 1_500;

    /// <summary>What a letter beyond the first 65,536 weighs: in a button it is written as two escapes of six characters.</summary>
    private const int Escape = 6;

    private const string Example = "schedule weekdays 8:30 Europe/Berlin topics \"Syria; energy\"";

    private static readonly string[] TimeWords =
        ["every", "daily", "weekday", "weekend", "weekly", "workday", "working", "monthly", "hourly", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "first", "last", "at"];

    private static readonly Dictionary<string, BriefingAct> Acts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["pause"] = BriefingAct.Pause,
        ["resume"] = BriefingAct.Resume,
        ["preview"] = BriefingAct.Preview,
        ["post"] = BriefingAct.Post,
        ["remove"] = BriefingAct.Remove,
        ["history"] = BriefingAct.History,
    };

    /// <summary>What the command asks for; null when its first word names none, so that it is something else.</summary>
    public static BriefingRequest? Read(string text)
    {
        var tokens = TypedToken.Read(text);
        if (tokens is not [{ IsQuoted: false } first, ..])
        {
            return null;
        }

        var rest = tokens.Skip(1).ToList();

        var isSchedule = first.Is("schedule", "subscribe");
        if ((isSchedule || Acts.ContainsKey(first.Text)) && WeightOf(text) > LongestCommand)
        {
            return new UnclearRequest($"The command is too long: write it in at most {LongestCommand.ToString("N0", CultureInfo.InvariantCulture)} characters.");
        }

        return first switch
        {
            _ when isSchedule => ClauseReader.Read(rest, Example),
            _ when first.Is("list", "briefings") => rest.Count == 0 || rest[0].Is("briefings") ? new ListRequest() : null,
            // "remove" is also said of documents, by their titles.
            _ when first.Is("remove") => rest is [var one] && SubscriptionId.IsValid(one.Text.ToLowerInvariant()) ? new ActRequest(BriefingAct.Remove, one.Text) : null,
            _ when Acts.TryGetValue(first.Text, out var act) => Read(act, rest),
            _ => null,
        };
    }

    /// <summary>
    /// Whether a message, which may as well be a question, is a command: one that names times, one id, or topics.
    /// "Schedule of the ferry?" is none.
    /// </summary>
    public static bool IsMeant(string text)
    {
        var tokens = TypedToken.Read(text);
        if (text.TrimEnd().EndsWith('?') || tokens.Count == 0)
        {
            return false;
        }

        return Read(text) switch
        {
            ListRequest => true,
            PreviewRequest => tokens.Count > 1,
            ActRequest act => SubscriptionId.IsValid(act.Id.ToLowerInvariant()),
            ScheduleRequest or UnclearRequest => tokens[0].Is("schedule", "subscribe") && tokens.Count > 1 && (NamesTime(tokens[1]) || tokens[1].Is("topics")),
            _ => false,
        };
    }

    /// <summary>How many characters a command takes in a button.</summary>
    public static int WeightOf(string text) => text.Length + ((Escape - 1) * text.Count(char.IsSurrogate));

    private static bool NamesTime(TypedToken token) =>
        !token.IsQuoted && (char.IsAsciiDigit(token.Text[0]) || token.Text[0] == '*' || TimeWords.Any(word => token.Text.StartsWith(word, StringComparison.OrdinalIgnoreCase)));

    private static BriefingRequest Read(BriefingAct act, List<TypedToken> rest)
    {
        if (act == BriefingAct.Preview && (rest.Count == 0 || rest[0].Is("topics", "topic", "about", "collections", "collection")))
        {
            return ClauseReader.Read(rest, "preview topics \"Syria; energy\"") switch
            {
                ScheduleRequest { When.Length: 0 } clauses => new PreviewRequest(clauses.Topics, clauses.Collections),
                UnclearRequest unclear => unclear,
                _ => new UnclearRequest("A preview has no time: preview topics \"Syria; energy\", or preview and the id of a briefing."),
            };
        }

        return rest is [{ IsQuoted: false, Text.Length: <= 40 } id]
            ? new ActRequest(act, id.Text.Trim('.', '`'))
            : new UnclearRequest($"Name the briefing by its id: {act.ToString().ToLowerInvariant()} ID. The ids stand in the list.");
    }
}
