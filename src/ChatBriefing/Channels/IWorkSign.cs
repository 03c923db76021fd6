namespace ChatBriefing.Channels;

/// <summary>Shows that the bot is at work on a turn: a status line, "typing". Best effort, nothing is recorded.</summary>
public interface IWorkSign
{
    /// <summary>The platform's name in lower case.</summary>
    string Platform { get; }

    /// <summary>Shows it; called once when work begins, and its faults are only logged.</summary>
    Task ShowAsync(Turn turn, CancellationToken cancellationToken);
}
