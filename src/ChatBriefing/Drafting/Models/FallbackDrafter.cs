using Microsoft.Extensions.Logging;

namespace ChatBriefing.Drafting.Models;

/// <summary>Drafts with the first drafter; when that is slow, down or talks nonsense, with the second, and says so.</summary>
public sealed partial class FallbackDrafter(IDrafter preferred, IDrafter fallback, ILogger<FallbackDrafter> logger) : IDrafter
{
    /// <summary>What readers are told when the model gave nothing in time.</summary>
    public const string TooSlow = "The AI model did not answer in time, so the sentences were picked from the documents.";

    /// <summary>What readers are told when the model failed.</summary>
    public const string Failed = "The AI model could not be used, so the sentences were picked from the documents.";

    /// <inheritdoc/>
    public async Task<Draft> DraftAsync(DraftRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await preferred.DraftAsync(request, cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            Log.FellBack(logger, fault.GetType().Name, fault is ModelFaultException or TimeoutException ? fault.Message : "");
            var draft = await fallback.DraftAsync(request, cancellationToken);
            return draft with { Notice = fault is TimeoutException ? TooSlow : Failed };
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The model gave no draft ({Kind}) {Detail}; the draft was picked from the documents.")]
        public static partial void FellBack(ILogger logger, string kind, string detail);
    }
}
