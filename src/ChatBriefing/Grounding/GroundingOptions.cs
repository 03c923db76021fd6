namespace ChatBriefing.Grounding;

/// <summary>How strict the check is where nobody asks for another level.</summary>
public sealed class GroundingOptions
{
    /// <summary>The name of a <see cref="Strictness"/>, in any case (setting <c>Grounding:Level</c>). Default: Strict.</summary>
    public string Level { get; set; } = nameof(Strictness.Strict);

    /// <summary>
    /// Levels of single channels, by the platform's id of the channel (setting <c>Grounding:Channels:C0123456789</c>). Others
    /// have <see cref="Level"/>.
    /// </summary>
    public Dictionary<string, string> Channels { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The level that holds in a channel.</summary>
    /// <param name="channel">The platform's id of the channel.</param>
    public Strictness In(string channel) =>
        Channels.TryGetValue(channel, out var name) ? Parse(name) ?? Strictness.Strict : Strictness;

    /// <summary>The level of that name; strict for a name that there is not, which <see cref="GroundingOptionsValidator"/> refuses at start.</summary>
    public Strictness Strictness => Parse(Level) ?? Strictness.Strict;

    /// <summary>The level that a name means; null when there is none.</summary>
    public static Strictness? Parse(string name)
    {
        foreach (var level in Enum.GetValues<Strictness>())
        {
            // Not Enum.TryParse: it takes "7", and "Strict, Lenient".
            if (string.Equals(level.ToString(), name.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                return level;
            }
        }

        return null;
    }
}
