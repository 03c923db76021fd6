using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Channels.Conformance;

/// <summary>
/// People and the platform under test, on the other side of the server's front door. One driver a platform; it fakes
/// the platform, sends what the platform would send, and tells what people see.
/// </summary>
public interface IPlatformDriver
{
    /// <summary>Settings of the server ("--Slack:BotToken=…"); its tenant allow-list holds only <see cref="Tenant"/>.</summary>
    IReadOnlyList<string> Settings { get; }

    /// <summary>The clock of the server and of the platform.</summary>
    MovedClock Clock { get; }

    /// <summary>The tenant that people are of.</summary>
    string Tenant { get; }

    /// <summary>Whether the platform has commands with private answers.</summary>
    bool HasCommands { get; }

    /// <summary>The name by which a person of <see cref="Tenant"/> reads collections; null where people cannot be looked up.</summary>
    string? ReaderOf(string person);

    /// <summary>Whether the platform refuses to take anything now, as in an outage.</summary>
    bool IsDown { get; set; }

    /// <summary>What the platform had to object to what it was sent: broken limits, unknown fields. Must stay empty.</summary>
    IReadOnlyList<string> Complaints { get; }

    /// <summary>Puts the fake platform in place of the real one.</summary>
    void Register(IServiceCollection services);

    /// <summary>Called before the server runs, with the web that it will reach.</summary>
    void Browse(TinyWeb web);

    /// <summary>Called when the server runs.</summary>
    Task AttachAsync(WebApplication app, CancellationToken cancellationToken);

    /// <summary>Somebody says something; returns once the server acknowledged, with the message's id.</summary>
    Task<Utterance> SayAsync(Utterance utterance, CancellationToken cancellationToken);

    /// <summary>The platform delivers it once more.</summary>
    Task RepeatAsync(Utterance said, Repetition how, CancellationToken cancellationToken);

    /// <summary>The person edits the message.</summary>
    Task EditAsync(Utterance said, string text, CancellationToken cancellationToken);

    /// <summary>The person deletes the message.</summary>
    Task DeleteAsync(Utterance said, CancellationToken cancellationToken);

    /// <summary>A person gives a command, its words without its name: "ask When …", "help".</summary>
    Task CommandAsync(string person, Room room, string text, CancellationToken cancellationToken);

    /// <summary>A person opens the bot's home page; all its words.</summary>
    Task<string> OpenHomeAsync(string person, CancellationToken cancellationToken);

    /// <summary>A person clicks; for <see cref="Button.Bad"/> with the reason that is given then, for <see cref="Button.Publish"/> with the collection that is chosen, null for the one on the card, for <see cref="Button.EditDraft"/> with the first sentence as it is to be.</summary>
    Task ClickAsync(string person, Shown shown, Button button, string? words, CancellationToken cancellationToken);

    /// <summary>A click on what is shown now, to be sent later, or twice: by then the message may look different.</summary>
    Func<CancellationToken, Task> Aim(string person, Shown shown, Button button, string? words);

    /// <summary>The id that the platform gives for a person, as the settings name admins.</summary>
    string IdOf(string person);

    /// <summary>Whether files that somebody sends in a channel can be fetched, or only those of a direct talk.</summary>
    bool TakesFilesInChannels { get; }

    /// <summary>How many files were downloaded from the platform so far.</summary>
    int Downloads { get; }

    /// <summary>The bot's messages in the room as they are now, oldest first.</summary>
    IReadOnlyList<Shown> ShownIn(Room room);
}
