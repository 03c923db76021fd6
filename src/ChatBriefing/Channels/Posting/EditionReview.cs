using ChatBriefing.Briefings.Editions;

namespace ChatBriefing.Channels.Posting;

/// <summary>How far the review of an edition is.</summary>
/// <param name="State">The edition's state; only one in review can be decided about.</param>
/// <param name="DecidedBy">Who decided, by the platform's id or the name on the pages; empty for nobody.</param>
/// <param name="IsOwn">Whether that is who sees it.</param>
/// <param name="Revision">The revision that is shown; a decision is about this one.</param>
public sealed record EditionReview(EditionState State, string DecidedBy, bool IsOwn, int Revision)
{
    /// <summary>Why it is in this state, a sentence; empty where that needs no word.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Begins the names of people on the pages; no platform's id begins so.</summary>
    private const string OnPage = "web";

    /// <summary>Whether a decision is awaited.</summary>
    public bool IsOpen => State == EditionState.InReview;

    /// <summary>What became of it, in words; empty while a decision is awaited.</summary>
    public string Text => State switch
    {
        EditionState.InReview => "",
        EditionState.Skipped => $"Skipped{By}.",
        EditionState.Lapsed => $"{(Reason.Length > 0 ? Reason.TrimEnd('.') : "Nobody decided in time")}: this one did not go out.",
        EditionState.Failed => $"Approved{By}, but it could not be posted.",
        _ => $"Approved{By}.",
    };

    private string By => DecidedBy.Length == 0 ? "" : IsOwn ? " by you" : DecidedBy.StartsWith(OnPage, StringComparison.Ordinal) ? " on its page" : " by another editor";
}
