using System.Collections.Concurrent;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Proposals;
using ChatBriefing.Channels.Rooms;
using ChatBriefing.Channels.Verbs;
using ChatBriefing.Server.Tests.Channels.Conformance;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Channels;

/// <summary>Drives the platform in memory, whose events are turns already.</summary>
public class MemoryDriver : IPlatformDriver
{
    private readonly MemoryPlatform platform = new();
    private readonly MemoryRooms rooms = new();
    private TurnIntake? intake;
    private readonly ConcurrentDictionary<string, DateTimeOffset> written = [];
    private int last;

    public MovedClock Clock { get; } = new();

    public IReadOnlyList<string> Settings => [];

    public string Tenant => "T1";

    public bool HasCommands => true;

    public IReadOnlyList<string> Complaints => [];

    public string? ReaderOf(string person) => null;

    public bool IsDown
    {
        get => platform.IsDown;
        set => platform.IsDown = value;
    }

    public int Downloads => platform.Downloads;

    public bool TakesFilesInChannels => true;

    public void Browse(TinyWeb web)
    {
        // Its files do not lie on the web.
    }

    public void Register(IServiceCollection services) => services
        .AddSingleton<IPoster>(platform)
        .AddSingleton<IFileSource>(platform)
        .AddSingleton<IPostFinder>(platform)
        .AddSingleton<IRoomScout>(rooms)
        .AddSingleton<IDirectRoomOpener>(rooms);

    public Task AttachAsync(WebApplication app, CancellationToken cancellationToken)
    {
        intake = app.Services.GetRequiredService<TurnIntake>();
        return Task.CompletedTask;
    }

    public string IdOf(string person) => person;

    public async Task<Utterance> SayAsync(Utterance utterance, CancellationToken cancellationToken)
    {
        var said = utterance with { Id = NewId() };
        var files = said.Files.Select(file => platform.Keep(file.Name, file.Content) with { Size = file.Size }).ToList();
        if (!said.IsLate)
        {
            await ReceiveAsync(TurnOf(said, VerbOf(said, files), EventOf(said.Id), said.Id), cancellationToken);
        }

        return said;
    }

    public Task RepeatAsync(Utterance said, Repetition how, CancellationToken cancellationToken)
    {
        var again = how == Repetition.NewMessage ? said with { Id = NewId() } : said;
        var turn = TurnOf(again, VerbOf(said, []), how == Repetition.SameEvent ? EventOf(said.Id!) : NewId(), again.Id);
        return ReceiveAsync(turn with { Keys = turn.Keys with { ClientMessageId = ClientIdOf(said) } }, cancellationToken);
    }

    public Task EditAsync(Utterance said, string text, CancellationToken cancellationToken) =>
        ReceiveAsync(TurnOf(said, new Edit(text), NewId(), said.Id!), cancellationToken);

    public Task DeleteAsync(Utterance said, CancellationToken cancellationToken) =>
        ReceiveAsync(TurnOf(said, new Retract(), NewId(), said.Id!) with { IsAddressed = false }, cancellationToken);

    public Task CommandAsync(string person, Room room, string text, CancellationToken cancellationToken)
    {
        var said = new Utterance { Room = room, Person = person, Text = text };
        var turn = TurnOf(said, Commanded.Of(text, text, text), NewId(), null) with { IsPrivate = true, IsAddressed = true };
        return ReceiveAsync(turn with { Conversation = turn.Conversation with { Thread = null } }, cancellationToken);
    }

    public async Task<string> OpenHomeAsync(string person, CancellationToken cancellationToken)
    {
        var before = platform.Messages.Count;
        var said = new Utterance { Room = new Room(person, IsDirect: true), Person = person, Text = "" };
        await ReceiveAsync(TurnOf(said, new Home(), NewId(), null), cancellationToken);
        return MemoryPlatform.TextOf(await NextAsync<HomeMessage>(before, cancellationToken));
    }

    public Task ClickAsync(string person, Shown shown, Button button, string? words, CancellationToken cancellationToken) => Aim(person, shown, button, words)(cancellationToken);

    public Func<CancellationToken, Task> Aim(string person, Shown shown, Button button, string? words)
    {
        var clicked = platform.Messages.Single(message => message.Id == shown.Id).Delivery.Message;
        var id = clicked switch
        {
            AnswerMessage message => message.Answer.Id,
            ProposalMessage message => message.Proposal.Id,
            _ => "",
        };
        Verb verb = button switch
        {
            Button.Save or Button.Pause or Button.PostNow => MemoryPlatform.CommandOf((BriefingMessage)clicked!, button),
            Button.AskItem => new AskItem(((EditionMessage)clicked!).Head.EditionId, ((EditionMessage)clicked).Edition.Items[0].Number),
            Button.EditDraft => new ShowDraft(((EditionMessage)clicked!).Head.EditionId),
            Button.Approve or Button.Skip => new Decide(((EditionMessage)clicked!).Head.EditionId, ((EditionMessage)clicked).Review!.Revision, button == Button.Approve),
            Button.Explain => new Explain(id),
            Button.Withheld => new ShowWithheld(id),
            Button.Good => new GiveFeedback(id, true, null),
            Button.Bad => new GiveFeedback(id, false, words),
            Button.Share => new Share(id),
            Button.TellOwners => new TellOwners(id),
            Button.Publish => new Approve(id, words),
            Button.Cancel => new Decline(id),
            _ => new DeleteAnswer(id),
        };
        var said = new Utterance { Room = shown.Room, Person = person, Text = "", Thread = shown.Thread ?? (button == Button.AskItem ? shown.Id : null) };
        Task GiveAsync(Verb given, CancellationToken token) => ReceiveAsync(OnMessage(TurnOf(said, given, NewId(), null), shown), token);
        return button == Button.EditDraft
            ? async token =>
            {
                var before = platform.Messages.Count;
                await GiveAsync(verb, token);
                var form = await NextAsync<DraftFormMessage>(before, token);
                await GiveAsync(new Reword(form.Head.EditionId, form.Revision, [new RewordedLine(form.Edition.Items[0].Number, 0, words ?? "")]), token);
            }
            : token => GiveAsync(verb, token);
    }

    public IReadOnlyList<Shown> ShownIn(Room room) =>
    [
        .. from message in platform.Messages
           let post = message.Delivery.Post
           where post.Conversation.Channel == room.Name
           select new Shown(message.Id, room, post.Conversation.Thread, post.OnlyFor, MemoryPlatform.TextOf(message.Delivery.Message), MemoryPlatform.ButtonsOf(message.Delivery.Message)),
    ];

    /// <summary>Gives a turn to the server; a driver with a flaw changes it on the way.</summary>
    protected virtual Turn OnTheWay(Turn turn) => turn;

    protected string NewId() => $"{Interlocked.Increment(ref last):D6}";

    /// <summary>Waits for a message that comes behind so many others.</summary>
    private async Task<TMessage> NextAsync<TMessage>(int before, CancellationToken cancellationToken)
        where TMessage : Message
    {
        TMessage? next;
        while ((next = platform.Messages.Skip(before).Select(message => message.Delivery.Message).OfType<TMessage>().FirstOrDefault()) is null)
        {
            await Task.Delay(10, cancellationToken);
        }

        return next;
    }

    /// <summary>A click on what one person alone sees is that person's affair.</summary>
    private static Turn OnMessage(Turn turn, Shown shown) => turn with { Keys = turn.Keys with { OnMessageId = shown.Id }, IsAddressed = true, IsPrivate = shown.OnlyFor is not null };

    private static Verb VerbOf(Utterance said, IReadOnlyList<OfferedFile> files) =>
        !(said.MentionsBot || said.Room.IsDirect) ? new Ask(said.Text) : Spoken.Of(said.Text, said.Text, said.Text, files);

    private static string EventOf(string messageId) => $"event of {messageId}";

    private static string? ClientIdOf(Utterance said) => said.Id is null ? null : $"client {said.Id}";

    private Turn TurnOf(Utterance said, Verb verb, string eventId, string? messageId) => new()
    {
        Conversation = new Conversation
        {
            Platform = MemoryPlatform.Name,
            Tenant = said.IsFromStranger ? "T2" : Tenant,
            Channel = said.Room.Name,
            Thread = said.Thread ?? said.Id,
            Kind = said.Room.IsDirect ? ConversationKind.Direct : ConversationKind.PublicChannel,
        },
        Asker = said.Person,
        Verb = verb,
        Keys = new TurnKeys
        {
            EventId = eventId,
            MessageId = messageId,
            ClientMessageId = ClientIdOf(said),
        },
        ReceivedAt = Clock.GetUtcNow(),
        WrittenAt = messageId is null ? null : written.GetOrAdd(messageId, Clock.GetUtcNow()),
        IsAddressed = said.MentionsBot || said.Room.IsDirect,
        MentionsOthers = said.Mentions is not null,
        IsFromBot = said.IsFromBot,
    };

    private async Task ReceiveAsync(Turn turn, CancellationToken cancellationToken) => await intake!.ReceiveAsync(OnTheWay(turn), cancellationToken);
}
