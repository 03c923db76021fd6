using ChatBriefing.Channels;

namespace ChatBriefing.Benchmarks.Chats;

/// <summary>A stream of events as platforms send them: repeated in every form, and out of order.</summary>
internal static class EventPlan
{
    /// <summary>20 % exact repetitions, 5 % the message under a new event id, 2 % the gesture as a new message, a tenth out of order.</summary>
    public static IReadOnlyList<Turn> Make(int events, int seed)
    {
        var chance = new Random(seed);
        var plan = new List<Turn>(events);
        var number = 0;
        while (plan.Count < events)
        {
            var earlier = number == 0 ? 0 : chance.Next(Math.Max(0, number - 400), number);
            plan.Add(chance.Next(100) switch
            {
                < 20 when number > 0 => BenchTurns.Ask(earlier),
                < 25 when number > 0 => BenchTurns.Ask(earlier, eventId: $"again {plan.Count}"),
                < 27 when number > 0 => BenchTurns.Ask(earlier, eventId: $"again {plan.Count}", messageId: $"other {plan.Count}"),
                _ => BenchTurns.Ask(number++),
            });
        }

        for (var at = 0; at + 10 < plan.Count; at++)
        {
            if (chance.Next(10) == 0)
            {
                var with = at + chance.Next(1, 10);
                (plan[at], plan[with]) = (plan[with], plan[at]);
            }
        }

        return plan;
    }
}
