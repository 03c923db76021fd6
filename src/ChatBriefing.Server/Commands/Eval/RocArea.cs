namespace ChatBriefing.Server.Commands.Eval;

/// <summary>The area under the ROC curve.</summary>
internal static class RocArea
{
    /// <summary>
    /// The chance that a positive scores higher than a negative, a tie counting half (Mann and Whitney's U);
    /// null when one of the two is missing.
    /// </summary>
    public static double? Of(IEnumerable<(double Score, bool IsPositive)> scored)
    {
        long positives = 0, negatives = 0;
        var wins = 0.0;
        foreach (var tied in scored.GroupBy(item => item.Score).OrderBy(group => group.Key))
        {
            var up = tied.Count(item => item.IsPositive);
            var down = tied.Count() - up;
            wins += up * (negatives + (down / 2.0));
            positives += up;
            negatives += down;
        }

        return positives == 0 || negatives == 0 ? null : wins / ((double)positives * negatives);
    }
}
