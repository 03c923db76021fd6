using System.Globalization;
using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Library;

namespace ChatBriefing.Channels.Subscribing;

/// <summary>Reads what stands behind "schedule": the words for the times first, then clauses in any order.</summary>
internal static class ClauseReader
{
    /// <summary>The request, or what is wrong with it.</summary>
    /// <param name="tokens">What stands behind the verb.</param>
    /// <param name="example">How it is written.</param>
    public static BriefingRequest Read(IReadOnlyList<TypedToken> tokens, string example)
    {
        var request = new ScheduleRequest { When = "" };
        var when = new List<string>();
        var isInClauses = false;
        for (var at = 0; at < tokens.Count;)
        {
            if (KeywordAt(tokens, at) is not { } keyword)
            {
                if (isInClauses || tokens[at].IsQuoted)
                {
                    return new UnclearRequest($"I don't know what “{tokens[at].Text}” means here. For example: {example}");
                }

                when.Add(tokens[at++].Text);
                continue;
            }

            var start = at + keyword.Length;
            var end = start;
            while (end < tokens.Count && (end == start ? keyword.Needs : keyword.IsLong && KeywordAt(tokens, end) is null))
            {
                end++;
            }

            var behind = tokens.Skip(start).Take(end - start).ToList();
            var value = keyword.Name == "topics" ? WithTitles(behind) : string.Join(' ', behind.Select(token => token.Text));
            if (value.Length == 0 && keyword.Needs)
            {
                return new UnclearRequest($"Nothing stands behind “{tokens[at].Text}”. For example: {example}");
            }

            var applied = Apply(request, keyword.Name, value);
            if (applied is not ScheduleRequest next)
            {
                return applied;
            }

            request = next;
            isInClauses = true;
            at = end;
        }

        return request with { When = string.Join(' ', when) };
    }

    /// <summary>The clause that begins here; "in" and "for" begin one only before a channel and before "me", since they are words for times as well.</summary>
    private static Keyword? KeywordAt(IReadOnlyList<TypedToken> tokens, int at)
    {
        var token = tokens[at];
        var next = at + 1 < tokens.Count ? tokens[at + 1] : null;
        return token switch
        {
            _ when token.Is("topics", "topic", "about") => new Keyword("topics", 1, true, true),
            _ when token.Is("collections", "collection") => new Keyword("collections", 1, true, true),
            _ when token.Is("in", "to") && next is not null && next.Text.StartsWith('#') => new Keyword("in", 1, true, false),
            _ when token.Is("in") && next is not null && next.Is("here") => new Keyword("here", 2, false, false),
            _ when token.Is("in") && next is not null && next.Is("this") && at + 2 < tokens.Count && tokens[at + 2].Is("channel", "chat", "room") => new Keyword("here", 3, false, false),
            _ when token.Is("here") => new Keyword("here", 1, false, false),
            _ when token.Is("for") && next is not null && next.Is("me") => new Keyword("me", 2, false, false),
            _ when token.Is("named", "called") => new Keyword("named", 1, true, true),
            _ when token.Is("items") => new Keyword("items", 1, true, false),
            _ when token.Is("reviewed") && next is not null && next.Is("by") => new Keyword("review", 2, true, true),
            _ when token.Is("holidays") => new Keyword("holidays", 1, true, false),
            _ when token.Is("empty") => new Keyword("empty", 1, true, false),
            _ => null,
        };
    }

    private static BriefingRequest Apply(ScheduleRequest request, string clause, string value) => clause switch
    {
        "topics" => Topics(request, [.. TopicWords.Split(value)]),
        "collections" => Parts(value, ';', ',') is var names && names.FirstOrDefault(name => !CollectionName.IsValid(name)) is { } wrong
            ? new UnclearRequest(CollectionName.Advice(wrong) + ".")
            : request with { Collections = names },
        "in" => request with { Place = value },
        "here" => request with { Place = "" },
        "me" => request with { Place = ScheduleRequest.ForMe },
        "named" when value.Length > SubscriptionLimits.LongestName => new UnclearRequest($"The name is too long: at most {SubscriptionLimits.LongestName} characters."),
        "named" => request with { Name = value },
        "items" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var items) && items is >= 1 and <= SubscriptionLimits.MostItems
            ? request with { MaxItems = items }
            : new UnclearRequest($"An edition has 1 to {SubscriptionLimits.MostItems} items: items 7."),
        "review" => Parts(value, ',', ' ').Select(part => part.TrimStart('@')).ToList() is { Count: <= SubscriptionLimits.MostEditors } editors
            ? request with { Editors = editors }
            : new UnclearRequest($"At most {SubscriptionLimits.MostEditors} people can see an edition first."),
        "holidays" => value.ToLowerInvariant() switch
        {
            "skip" => request with { Holidays = HolidayRule.Skip },
            "next" => request with { Holidays = HolidayRule.NextWorkingDay },
            "ignore" => request with { Holidays = HolidayRule.Ignore },
            _ => new UnclearRequest("On holidays a briefing can be left out, come on the next working day, or come all the same: holidays skip, holidays next, holidays ignore."),
        },
        _ => value.ToLowerInvariant() switch
        {
            "silent" => request with { EmptyDay = EmptyDay.Silent },
            "line" => request with { EmptyDay = EmptyDay.OneLine },
            "weekly" => request with { EmptyDay = EmptyDay.WeeklySign },
            _ => new UnclearRequest("On a day without news a briefing can say nothing, say so in one line, or say so once a week: empty silent, empty line, empty weekly."),
        },
    };

    /// <summary>The words, with the marks around what stands behind "like": that is a title, and marks anywhere else are around a list.</summary>
    private static string WithTitles(List<TypedToken> tokens)
    {
        var words = "";
        foreach (var token in tokens)
        {
            var isTitle = token.IsQuoted && !words.EndsWith(';') && TopicWords.Split(words) is [.., var topic] && TopicWords.IsLike(topic + " ");
            words = $"{words} {(isTitle ? $"\"{token.Text}\"" : token.Text)}".TrimStart();
        }

        return words;
    }

    private static BriefingRequest Topics(ScheduleRequest request, List<string> topics) => topics switch
    {
        { Count: > SubscriptionLimits.MostTopics } => new UnclearRequest($"A briefing has at most {SubscriptionLimits.MostTopics} topics, with a semicolon between them."),
        _ when topics.Any(topic => topic.Length > SubscriptionLimits.LongestTopic) => new UnclearRequest($"A topic is a few words, at most {SubscriptionLimits.LongestTopic} characters; put a semicolon between topics."),
        _ => request with { Topics = topics },
    };

    private static List<string> Parts(string value, params char[] marks) =>
        [.. value.Split(marks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <param name="Name">Which clause.</param>
    /// <param name="Length">How many words name it.</param>
    /// <param name="Needs">Whether something must stand behind it.</param>
    /// <param name="IsLong">Whether all that stands up to the next clause belongs to it; otherwise one word does.</param>
    private sealed record Keyword(string Name, int Length, bool Needs, bool IsLong);
}
