using ChatBriefing.Server.Commands.Parsing;

namespace ChatBriefing.Server.Commands.Briefings;

/// <summary>Briefings from the command line: which there are, new ones, and what can be done with them.</summary>
internal sealed class BriefingCommand : Verb
{
    /// <summary>The command with its verbs.</summary>
    public BriefingCommand(GivenSettings given)
        : base("briefing", "List, add, preview, post, pause, resume and remove briefings.")
    {
        Add(new BriefingListCommand(given));
        Add(new BriefingAddCommand(given));
        Add(new BriefingPreviewCommand(given));
        Add(BriefingActCommand.Post(given));
        Add(BriefingActCommand.Pause(given));
        Add(BriefingActCommand.Resume(given));
        Add(BriefingActCommand.Remove(given));
        Add(new BriefingHistoryCommand(given));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "briefing add \"weekdays 8:30 Europe/Berlin\" --topics \"Syria; energy\"",
        "briefing preview --topics \"Syria; energy\"",
        "briefing list --json",
        "briefing post abc234",
    ];
}
