using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Grounding.Judging;

/// <summary>
/// Asks the judges, each about what is still supported. A quotation of the whole excerpt needs no second opinion. When a
/// judge fails, the built-in check decides, and the reply says so.
/// </summary>
public sealed partial class JudgePanel(IEnumerable<IJudge> judges, IOptions<JudgeOptions> options, TimeProvider time, ILogger<JudgePanel> logger)
{
    /// <summary>What readers are told when a judge could not be asked.</summary>
    public const string NotAsked = "The second check could not be made, so the built-in check decided alone.";

    /// <summary>A panel without judges.</summary>
    public static JudgePanel Empty { get; } = new([], Options.Create(new JudgeOptions()), TimeProvider.System, NullLogger<JudgePanel>.Instance);

    private readonly IReadOnlyList<IJudge> judges = [.. judges];
    private long restsUntil;

    /// <summary>The objections to the supported findings among <paramref name="findings"/>.</summary>
    public async Task<JudgeReview> ReviewAsync(IEnumerable<Finding> findings, CancellationToken cancellationToken)
    {
        var open = judges.Count == 0 ? [] : findings.Where(NeedsOpinion).Distinct().ToList();
        if (open.Count == 0)
        {
            return JudgeReview.None;
        }

        if (time.GetUtcNow().UtcTicks < Interlocked.Read(ref restsUntil))
        {
            return JudgeReview.None with { Notice = NotAsked };
        }

        var objections = new Dictionary<Finding, string>();
        using var timer = new CancellationTokenSource(TimeSpan.FromSeconds(options.Value.TimeLimitSeconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timer.Token);
        try
        {
            foreach (var judge in judges)
            {
                await AskAsync(judge, open, objections, either.Token);
                open.RemoveAll(objections.ContainsKey);
            }

            return new JudgeReview(objections, "");
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            Interlocked.Exchange(ref restsUntil, (time.GetUtcNow() + TimeSpan.FromSeconds(options.Value.RestSeconds)).UtcTicks);
            Log.Failed(logger, fault.GetType().Name, open.Count);
            return new JudgeReview(objections, NotAsked);
        }
    }

    private static bool NeedsOpinion(Finding finding) =>
        finding is { Verdict: Verdict.Supported, Window: { } window } && window.Quote != finding.Claim.Text;

    private static async Task AskAsync(IJudge judge, List<Finding> open, Dictionary<Finding, string> objections, CancellationToken cancellationToken)
    {
        var judgements = await judge.JudgeAsync([.. open], cancellationToken).WaitAsync(cancellationToken);
        if (judgements.Count != open.Count)
        {
            throw new InvalidOperationException($"A judge was asked about {open.Count} claims and judged {judgements.Count}.");
        }

        foreach (var (finding, judgement) in open.Zip(judgements).Where(pair => !pair.Second.IsSupported))
        {
            objections[finding] = judgement.Reason;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A second judge failed ({Kind}) on {Claims} claims; the built-in check decided alone.")]
        public static partial void Failed(ILogger logger, string kind, int claims);
    }
}
