using System.CommandLine;
using ChatBriefing.Server.Commands;
using ChatBriefing.Server.Storage.Chats;

namespace ChatBriefing.Benchmarks.Chats;

/// <summary>
/// Kills a server with signal 9 at each of the worst moments, starts the next on the same data, delivers the event again
/// as platforms do when they get no acknowledgement, and counts how often each question was answered.
/// </summary>
internal sealed class KillCommand : Command
{
    private static readonly Option<int> Rounds = new("--rounds") { Description = "Deaths at each moment.", DefaultValueFactory = _ => 20 };

    /// <summary>The command.</summary>
    public KillCommand()
        : base("kill", "Kill a server at the worst moments and count what was lost and doubled.")
    {
        Add(Rounds);
        SetAction((result, cancellationToken) => RunAsync(result.GetValue(Rounds), cancellationToken));
    }

    private static async Task<int> RunAsync(int rounds, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("chatbriefing-kill-").FullName;
        var platform = Directory.CreateDirectory(Path.Combine(folder, "platform")).FullName;
        var number = 0;
        var child = await KillChild.StartAsync(folder, cancellationToken);
        foreach (var point in Enum.GetValues<CrashPoint>().Where(point => point <= CrashPoint.AfterRecord))
        {
            var first = number;
            for (var round = 0; round < rounds; round++, number++)
            {
                await child.ArmAsync(point, cancellationToken);
                var isAcknowledged = await child.TryAskAsync(number, cancellationToken);
                await child.DiedAsync(cancellationToken);
                child = await KillChild.StartAsync(folder, cancellationToken);
                if (!isAcknowledged && !await child.TryAskAsync(number, cancellationToken))
                {
                    throw new InvalidOperationException("The event was not acknowledged the second time either.");
                }

                await child.QuietAsync(cancellationToken);
            }

            var answers = Answers(platform, first, number);
            Console.WriteLine($"{point}: killed {rounds}, lost {answers.Count(count => count == 0)}, doubled {answers.Count(count => count > 1)}");
        }

        await child.EndAsync(cancellationToken);
        var all = Answers(platform, 0, number);
        Directory.Delete(folder, recursive: true);
        return all.TrueForAll(count => count == 1) ? ExitCodes.Done : ExitCodes.Fault;
    }

    private static List<int> Answers(string platform, int first, int end)
    {
        var threads = Directory.GetFiles(platform).Select(File.ReadAllText).CountBy(thread => thread).ToDictionary();
        return [.. Enumerable.Range(first, end - first).Select(number => threads.GetValueOrDefault($"{number}"))];
    }
}
