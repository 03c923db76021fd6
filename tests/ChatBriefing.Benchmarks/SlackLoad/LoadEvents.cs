using System.Globalization;
using System.Text.Json.Nodes;
using ChatBriefing.Server.Tests.Slack.Fakes;

namespace ChatBriefing.Benchmarks.SlackLoad;

/// <summary>Makes the events of a run: questions, and their repetitions in the ways that Slack has been seen to repeat.</summary>
internal static class LoadEvents
{
    private const int Channels = 2_000;

    /// <summary>So many events: 20 % exact duplicates, 5 % the same message under a new event id, 2 % the same client id with a new ts; a tenth out of order.</summary>
    public static (IReadOnlyList<JsonObject> Events, int Messages) Mixed(int count, int seed)
    {
        var random = new Random(seed);
        var messages = count * 73 / 100;
        var events = Enumerable.Range(0, messages).Select(number => Message(number, Ts(number), $"Ev{number}")).ToList();
        var repeats = new List<JsonObject>();
        for (var at = 0; events.Count + repeats.Count < count; at++)
        {
            var number = random.Next(messages);
            var share = (at % 27) switch { < 20 => 0, < 25 => 1, _ => 2 };
            repeats.Add(share switch
            {
                0 => events[number],
                1 => Message(number, Ts(number), $"EvNew{at}"),
                _ => Message(number, Ts(number + 1_000_000), $"EvTs{at}"),
            });
        }

        repeats.ForEach(repeat => events.Insert(random.Next(events.Count + 1), repeat));
        for (var swap = 0; swap < count / 20; swap++)
        {
            var (first, second) = (random.Next(events.Count), random.Next(events.Count));
            (events[first], events[second]) = (events[second], events[first]);
        }

        return (events, messages);
    }

    /// <summary>The event of one question.</summary>
    public static JsonObject Message(int number, string ts, string eventId) => SlackSender.Envelope(
        new JsonObject
        {
            ["type"] = "app_mention",
            ["user"] = $"U{number % 500}",
            ["text"] = $"<@{FakeWorkspace.BotUser}> Who keeps the keys?",
            ["ts"] = ts,
            ["client_msg_id"] = $"client-{number}",
            ["channel"] = $"C{number % Channels}",
            ["event_ts"] = ts,
        },
        eventId);

    /// <summary>The ts of a question.</summary>
    public static string Ts(int number) => string.Create(CultureInfo.InvariantCulture, $"{1_700_000_000 + number}.000100");
}
