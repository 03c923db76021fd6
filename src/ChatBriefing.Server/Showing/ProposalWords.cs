using System.Globalization;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Proposals;

namespace ChatBriefing.Server.Showing;

/// <summary>What the card of a proposal says, the same on every platform.</summary>
internal static class ProposalWords
{
    /// <summary>Most characters of a title on a card.</summary>
    public const int LongestTitle = 120;

    /// <summary>Most characters of how a document begins.</summary>
    public const int LongestOpening = 320;

    /// <summary>Most characters of any other foreign line.</summary>
    public const int LongestLine = 240;

    private const string Untitled = "Untitled document";
    private const string NotToBeNamed = "a document that not everybody here may read";

    /// <summary>The first line of the card.</summary>
    public static string HeadingOf(Proposal proposal) => (proposal.State, proposal.Kind) switch
    {
        (ProposalState.Refused, _) => "This cannot be published",
        (ProposalState.Waiting, ProposalKind.Remove) => "Remove this document?",
        (ProposalState.Waiting, _) => IsSame(proposal) ? "The library holds this already" : "Publish this document?",
        (ProposalState.Working, ProposalKind.Remove) => "Removing …",
        (ProposalState.Working, _) => "Publishing …",
        (ProposalState.Done, ProposalKind.Remove) => "Removed",
        (ProposalState.Done, _) => "Published",
        (ProposalState.Cancelled, _) => "Cancelled",
        _ => "Expired",
    };

    /// <summary>Whether publishing would change nothing.</summary>
    public static bool IsSame(Proposal proposal) => proposal.Overlaps.Any(overlap => overlap.Kind == OverlapKind.Same);

    /// <summary>The document's title, fit to be shown.</summary>
    public static string TitleOf(ProposedDocument document) => TitleOf(document.Title);

    /// <summary>Date, pages and size, as far as they are known.</summary>
    public static string FactsOf(ProposedDocument document) => string.Join(" · ", new[]
    {
        document.Date?.ToString("d MMM yyyy", CultureInfo.InvariantCulture) ?? "",
        document.Extent,
        string.Create(CultureInfo.InvariantCulture, $"{document.Length:N0} characters"),
        $"collection {ForeignText.Line(document.Collection)}",
    }.Where(part => part.Length > 0));

    /// <summary>How the document begins.</summary>
    public static string OpeningOf(ProposedDocument document) => Shortened.To(ForeignText.Clean(document.Opening).Trim(), LongestOpening);

    /// <summary>What the document has to do with another one.</summary>
    public static Phrase OverlapOf(Overlap overlap)
    {
        var name = overlap.DocumentId.Length == 0 ? NotToBeNamed : TitleOf(overlap.Title);
        var collection = ForeignText.Line(overlap.Collection);
        return overlap.Kind switch
        {
            OverlapKind.Same => new("Same as version " + Number(overlap.Version) + " of ", name, ": publishing would change nothing."),
            OverlapKind.Replaces => new("Replaces version " + Number(overlap.Version) + " of ", name, $" ({Number(overlap.Percent)} % of the text is the same)."),
            OverlapKind.BringsBack => new("Brings back ", name, ", which was removed, as a new version."),
            OverlapKind.SameTitle => new("The same title as ", name, $" in the collection {collection}."),
            _ => new($"{Number(overlap.Percent)} % of the text is the same as in ", name, $" (collection {collection})."),
        };
    }

    /// <summary>How it ended, around the name of who decided; null while it waits and where nobody decided.</summary>
    public static Phrase? OutcomeOf(Proposal proposal) => (proposal.State, proposal.Kind) switch
    {
        (ProposalState.Done, ProposalKind.Remove) => new("Removed by ", WhoOf(proposal), ". No question finds it any more; it can be restored on the page Library."),
        (ProposalState.Done, _) => new("Published by ", WhoOf(proposal), $" in the collection {ForeignText.Line(proposal.Document!.Collection)}, version {Number(proposal.Document.Version)}."),
        (ProposalState.Cancelled, ProposalKind.Remove) => new("Cancelled by ", WhoOf(proposal), ". Nothing was removed."),
        (ProposalState.Cancelled, _) => new("Cancelled by ", WhoOf(proposal), ". Nothing was published."),
        _ => null,
    };

    /// <summary>What is said below: what the buttons do, or what to do now. Empty for nothing.</summary>
    /// <param name="message">The card.</param>
    public static string HintOf(ProposalMessage message) => (message.Proposal.State, message.Proposal.Kind) switch
    {
        (ProposalState.Waiting, ProposalKind.Remove) => "No question will find it any more. It can be restored on the page Library.",
        (ProposalState.Waiting, _) => message.IsForEverybody
            ? "Nothing of it is in the library before an admin publishes it. Then everybody may read it."
            : "Nothing of it is in the library before an admin publishes it. Then the readers of its collection may read it.",
        (ProposalState.Expired, ProposalKind.Remove) => "Nobody agreed in time; nothing was removed.",
        (ProposalState.Expired, _) => "Nobody agreed in time; nothing was published. Send it again.",
        _ => "",
    };

    /// <summary>One line for notifications and screen readers.</summary>
    public static string SummaryOf(Proposal proposal) => $"{HeadingOf(proposal)} {TitleOf(proposal.Document?.Title ?? proposal.Name)}";

    /// <summary>Who decided, by the name or the id that the platform gives.</summary>
    private static string WhoOf(Proposal proposal) =>
        Shortened.To(ForeignText.Line(proposal.SettledByName.Length > 0 ? proposal.SettledByName : proposal.SettledBy), LongestTitle);

    private static string TitleOf(string title)
    {
        var line = Shortened.To(ForeignText.Line(title), LongestTitle);
        return line.Length > 0 ? line : Untitled;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
