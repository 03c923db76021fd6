namespace ChatBriefing.Server.Slack.Rendering;

/// <summary>How much of a reply is shown.</summary>
/// <param name="Sentences">Most characters of all sentences.</param>
/// <param name="Quote">Most characters of one quotation.</param>
/// <param name="Sources">Most sources.</param>
/// <param name="Label">Most characters of a title or a heading.</param>
internal sealed record Detail(int Sentences, int Quote, int Sources, int Label)
{
    private const int Steps = 12;
    private const double Shrink = 0.7;

    /// <summary>From all that one message takes down to little; quotations shrink first, then their number, and sentences last.</summary>
    public static IEnumerable<Detail> FromMostToLeast()
    {
        for (var step = 0; step < Steps; step++)
        {
            var share = Math.Pow(Shrink, step);
            yield return new Detail(
                (int)(step < Steps / 2 ? 6_000 : 6_000 * Math.Pow(Shrink, step - (Steps / 2))),
                Math.Max(80, (int)(1_500 * share)),
                Math.Max(2, (int)(20 * Math.Pow(Shrink, Math.Max(0, step - 4)))),
                Math.Max(40, (int)(150 * share)));
        }
    }
}
