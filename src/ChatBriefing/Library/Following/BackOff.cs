namespace ChatBriefing.Library.Following;

/// <summary>When to look at an address again. Pure.</summary>
public static class BackOff
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>
    /// The interval, doubled for each failure in a row up to a day (or the interval, if that is longer), and a tenth more or
    /// less so that addresses do not all fall due together; at least as long as the server asks for, up to a week.
    /// </summary>
    /// <param name="interval">The usual time between two looks.</param>
    /// <param name="failures">Failures in a row.</param>
    /// <param name="retryAfter">What the server asks for.</param>
    /// <param name="chance">A random number from 0 to 1.</param>
    public static TimeSpan After(TimeSpan interval, int failures, TimeSpan? retryAfter, double chance)
    {
        var ceiling = interval > Longest ? interval : Longest;
        var wait = interval * Math.Pow(2, Math.Min(failures, 20));
        wait = (wait > ceiling ? ceiling : wait) * (0.9 + (0.2 * chance));
        var asked = retryAfter > TimeSpan.FromDays(7) ? TimeSpan.FromDays(7) : retryAfter ?? TimeSpan.Zero;
        return wait > asked ? wait : asked;
    }
}
