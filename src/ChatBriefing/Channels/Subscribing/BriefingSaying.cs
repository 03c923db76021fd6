using ChatBriefing.Briefings;

namespace ChatBriefing.Channels.Subscribing;

/// <summary>
/// What a post says about subscriptions, as it is stored: mostly which one it is about, so that what is shown is as it
/// is then. The words in it are a person's own and go back to that person.
/// </summary>
/// <param name="Kind">What is said.</param>
public sealed record BriefingSaying(BriefingSayingKind Kind)
{
    /// <summary>The subscription as it is proposed, previewed or was; null where the stored one is meant.</summary>
    public Subscription? Subscription { get; init; }

    /// <summary>Id of the stored subscription that it is about; empty for none.</summary>
    public string SubscriptionId { get; init; } = "";

    /// <summary>The command that its button gives again, now confirmed; empty for none.</summary>
    public string Command { get; init; } = "";

    /// <summary>For an objection: why nothing was done, in one line, with what was typed in it.</summary>
    public string Words { get; init; } = "";

    /// <summary>Who asked: in a list that person sees more than others, and a direct room shows what that person may read.</summary>
    public string Asker { get; init; } = "";

    /// <summary>Whether only the asker sees the list.</summary>
    public bool IsPrivate { get; init; }
}
