namespace ChatBriefing.Server.Teams.Tokens;

/// <summary>Whether a request may speak for Teams.</summary>
/// <param name="Status">200 when it may; the status to answer with otherwise.</param>
/// <param name="Reason">Why not, for the log.</param>
internal sealed record Admission(int Status, string Reason)
{
    /// <summary>It may.</summary>
    public static Admission Granted { get; } = new(StatusCodes.Status200OK, "");

    /// <summary>Whether it may.</summary>
    public bool IsGranted => Status == StatusCodes.Status200OK;
}
