namespace ChatBriefing.Server.Teams.Rendering;

/// <summary>How much of a reply is shown.</summary>
/// <param name="Sentences">Most characters of all sentences.</param>
/// <param name="Quote">Most characters of one quotation.</param>
/// <param name="Sources">Most sources.</param>
/// <param name="Label">Most characters of a title or a heading.</param>
internal sealed record Detail(int Sentences, int Quote, int Sources, int Label)
{
    /// <summary>Most characters of all sentences of a message.</summary>
    public const int MostCharacters = 16_000;

    private const int Steps = 14;
    private const double Shrink = 0.72;

    /// <summary>From all that one message takes down to little; quotations shrink first, then their number, and sentences last.</summary>
    public static IEnumerable<Detail> FromMostToLeast()
    {
        for (var step = 0; step < Steps; step++)
        {
            yield return new Detail(
                (int)(MostCharacters * Math.Pow(Shrink, Math.Max(0, step - (Steps / 2)))),
                Math.Max(80, (int)(2_000 * Math.Pow(Shrink, step))),
                Math.Max(2, (int)(20 * Math.Pow(Shrink, Math.Max(0, step - 4)))),
                Math.Max(40, (int)(150 * Math.Pow(Shrink, step))));
        }
    }
}
