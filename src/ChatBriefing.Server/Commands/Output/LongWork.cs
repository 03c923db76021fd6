using Spectre.Console;

namespace ChatBriefing.Server.Commands.Output;

/// <summary>Shows how far long work is: a bar on a terminal, else a line now and then; nothing when the work is short.</summary>
internal static class LongWork
{
    private static readonly TimeSpan LineEvery = TimeSpan.FromSeconds(5);

    /// <summary>Runs the work, which tells how much of it is done, from 0 to 1.</summary>
    /// <param name="what">What is being done.</param>
    /// <param name="isQuiet">Whether another program reads along, so that no plain lines are written.</param>
    /// <param name="work">The work.</param>
    public static Task<T> RunAsync<T>(string what, bool isQuiet, Func<Action<double>, Task<T>> work) =>
        Terminal.CanDraw ? DrawAsync(what, work) : work(isQuiet ? _ => { } : Lines(what));

    private static async Task<T> DrawAsync<T>(string what, Func<Action<double>, Task<T>> work)
    {
        var progress = Terminal.Beside.Progress().AutoClear(true);
        progress.Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn());
        return await progress.StartAsync(context =>
        {
            var task = context.AddTask(Shown.Markup(what), maxValue: 1);
            return work(share => task.Value = share);
        });
    }

    private static Action<double> Lines(string what)
    {
        var last = TimeProvider.System.GetTimestamp();
        return share =>
        {
            if (TimeProvider.System.GetElapsedTime(last) >= LineEvery)
            {
                last = TimeProvider.System.GetTimestamp();
                Console.Error.WriteLine($"{what}: {share * 100:0} %");
            }
        };
    }
}
