using System.Collections.Concurrent;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Proposals;
using ChatBriefing.Channels.Subscribing;
using ChatBriefing.Channels.Verbs;
using ChatBriefing.Library.Fetching;
using ChatBriefing.Server.Showing.Editions;
using ChatBriefing.Server.Tests.Channels.Conformance;

namespace ChatBriefing.Server.Tests.Channels;

/// <summary>A chat platform in memory: takes posts, can be down, and can be asked for a post by its key.</summary>
internal sealed class MemoryPlatform : IPoster, IPostFinder, IFileSource
{
    public const string Name = "memory";

    private readonly Lock door = new();
    private readonly List<MemoryMessage> messages = [];
    private readonly ConcurrentDictionary<string, FetchedContent> files = [];
    private int last;
    private int downloads;

    /// <summary>How many files were fetched.</summary>
    public int Downloads => downloads;

    public string Platform { get; init; } = Name;

    public bool IsDown { get; set; }

    /// <summary>What happens to a post that arrives, in place of being accepted; null to accept it.</summary>
    public Func<Delivery, PostOutcome?>? Weather { get; set; }

    public IReadOnlyList<MemoryMessage> Messages
    {
        get
        {
            lock (door)
            {
                return [.. messages];
            }
        }
    }

    public Task<PostOutcome> PostAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        if (IsDown)
        {
            return Task.FromResult<PostOutcome>(new Again(null, null, "down"));
        }

        return Task.FromResult(Weather?.Invoke(delivery) ?? Accept(delivery));
    }

    public Task<Sighting> FindAsync(Post post, DateTimeOffset since, CancellationToken cancellationToken) =>
        Task.FromResult<Sighting>(Messages.FirstOrDefault(message => message.Delivery.Post.Key == post.Key) is { } found ? new Seen(found.Id) : new NotSeen());

    /// <summary>Keeps a file that somebody sends.</summary>
    public OfferedFile Keep(string name, byte[] content)
    {
        var id = $"f{Interlocked.Increment(ref last)}";
        files[id] = new FetchedContent(name, content, null, null);
        return new OfferedFile(name, Path.GetExtension(name).TrimStart('.'), id);
    }

    public Task<FetchOutcome> FetchAsync(OfferedFile file, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref downloads);
        return Task.FromResult<FetchOutcome>(files[file.Address]);
    }

    public Sent Accept(Delivery delivery)
    {
        lock (door)
        {
            var at = messages.FindIndex(message => message.Id == delivery.MessageId);
            switch (delivery.Post.Kind)
            {
                case PostKind.Delete:
                    messages.RemoveAll(message => message.Id == delivery.MessageId);
                    return new Sent(null);
                case PostKind.Update when at >= 0:
                    messages[at] = messages[at] with { Delivery = delivery with { Post = messages[at].Delivery.Post } };
                    return new Sent(delivery.MessageId);
                default:
                    messages.Add(new MemoryMessage($"m{++last}", delivery));
                    return new Sent(delivery.Post.Kind == PostKind.Create ? $"m{last}" : null);
            }
        }
    }

    /// <summary>What people see of a message.</summary>
    public static string TextOf(Message? message) => message switch
    {
        AnswerMessage answer => string.Join('\n',
        [
            answer.Reply.Text,
            .. answer.Reply.Citations.Concat(answer.Reply.Nearest).Select(citation => $"{citation.Title}: \"{citation.Quote}\""),
            $"{answer.Reply.Withheld.Count} withheld",
        ]),
        ExplanationMessage explanation => string.Join('\n', explanation.Reply.Checked.Select(claim => $"{claim.Verdict}: {claim.Text} ({claim.Reason})")),
        WithheldMessage withheld => string.Join('\n', withheld.Reply.Withheld.Select(statement => $"{statement.Text} ({statement.Reason})")),
        NoticeMessage notice => notice.Notice.Text,
        EditionMessage edition => EditionPlain.Of(edition.Head, edition.Edition, "http://memory") + edition.Review?.Text,
        BriefingMessage briefing => briefing.Text,
        ProposalMessage card => string.Join('\n', (string?[])
        [
            ProposalWords.HeadingOf(card.Proposal), card.Proposal.Name, card.Proposal.Reason, ProposalWords.HintOf(card),
            card.Proposal.Document is { } document ? $"{ProposalWords.TitleOf(document)}\n{ProposalWords.FactsOf(document)}\n{ProposalWords.OpeningOf(document)}" : "",
            .. card.Proposal.Overlaps.Select(ProposalWords.OverlapOf).Append(ProposalWords.OutcomeOf(card.Proposal)).Select(phrase => $"{phrase?.Before}{phrase?.Name}{phrase?.After}"),
        ]),
        DocumentsMessage list => string.Join('\n', [DocumentWords.HeadingOf(list), .. list.Shown.Select(document => $"{document.Title} {document.Id}")]),
        HomeMessage home => string.Join('\n', [home.Latest is { } latest ? EditionPlain.Of(latest.Head, latest.Edition, "http://memory") : "", .. home.Newest.Select(document => document.Title)]),
        _ => "",
    };

    /// <summary>What can be clicked on it.</summary>
    public static IReadOnlyList<Button> ButtonsOf(Message? message) => message switch
    {
        AnswerMessage { Reply.IsAnswer: false } => [Button.Withheld, Button.TellOwners, Button.Delete],
        ProposalMessage { Proposal.State: ProposalState.Waiting } => [Button.Publish, Button.Cancel],
        AnswerMessage => [Button.Explain, Button.Withheld, Button.Good, Button.Bad, Button.Share, Button.Delete],
        BriefingMessage briefing => [.. briefing.Parts.SelectMany(part => part.Buttons).Select(NameOf).OfType<Button>()],
        EditionMessage { Review.IsOpen: true } => [Button.Approve, Button.EditDraft, Button.Skip],
        EditionMessage { Head.IsPreview: false } => [Button.AskItem],
        _ => [],
    };

    /// <summary>What the button of a message about subscriptions says.</summary>
    public static Brief CommandOf(BriefingMessage message, Button button)
    {
        var pressed = message.Parts.SelectMany(part => part.Buttons).First(found => NameOf(found) == button);
        return new Brief(pressed.Command, pressed.ConfirmedId);
    }

    private static Button? NameOf(BriefingButton button) => button switch
    {
        { ConfirmedId.Length: > 0 } => Button.Save,
        _ when button.Command.StartsWith("pause ", StringComparison.Ordinal) => Button.Pause,
        _ when button.Command.StartsWith("post ", StringComparison.Ordinal) => Button.PostNow,
        _ => null,
    };
}
