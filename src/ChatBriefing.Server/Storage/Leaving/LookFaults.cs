using ChatBriefing.Library;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Storage.Leaving;

/// <summary>
/// Counts how often in a row looking again at an answer failed: it is tried a few times and then passed over, so that it
/// does not hold up all others for ever. One worker at a time uses it; after a restart the count begins anew.
/// </summary>
internal sealed partial class LookFaults(IOptions<StorageOptions> storage, ILogger<LookFaults> logger)
{
    /// <summary>How often an answer is tried for one change.</summary>
    public const int MostTries = 5;

    private (long Change, string AnswerId) at;
    private int tries;

    /// <summary>Whether a fault counts: one of the disk or of the database's file would meet every other answer too.</summary>
    public bool Counts(Exception fault) => StorageFault.Explain(fault, storage.Value) is null;

    /// <summary>Counts a fault; whether the answer is to be passed over now.</summary>
    public bool IsLast(Change change, string answerId, Exception fault)
    {
        tries = at == (change.Number, answerId) ? tries + 1 : 1;
        at = (change.Number, answerId);
        if (tries < MostTries)
        {
            Log.TriedAgain(logger, answerId, change.Number, tries, fault);
            return false;
        }

        Log.PassedOver(logger, answerId, change.Number, tries, fault);
        return true;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Answer {Answer} could not be looked at again for change {Change}, {Tries} times by now; it is tried again.")]
        public static partial void TriedAgain(ILogger logger, string answer, long change, int tries, Exception exception);

        [LoggerMessage(2, LogLevel.Error, "Answer {Answer} could not be looked at again for change {Change} in {Tries} tries and is left as it is; the others go on.")]
        public static partial void PassedOver(ILogger logger, string answer, long change, int tries, Exception exception);
    }
}
