using ChatBriefing.Asking;
using ChatBriefing.Channels;
using ChatBriefing.Drafting;
using ChatBriefing.Drafting.Models;
using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Judging;
using ChatBriefing.Retrieval;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Tests.Support;

/// <summary>A library, its index and all that answers from them, put together as the server does.</summary>
internal sealed class Desktop : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly PassageIndexHome home;

    public Desktop(MemoryLibrary library, IDrafter? drafter = null, params IJudge[] judges)
    {
        home = new PassageIndexHome(folder.Path);
        Follower = new IndexFollower(home, library, library);
        var picker = new ExtractiveDrafter();
        var panel = new JudgePanel(judges, Options.Create(new JudgeOptions { TimeLimitSeconds = 60 }), TimeProvider.System, NullLogger<JudgePanel>.Instance);
        var writer = new Writer(drafter ?? picker, picker, panel, Options.Create(new ModelOptions { TimeLimitSeconds = 600 }), TimeProvider.System);
        Asker = new Asker(new RuleRewriter(), new Retriever(home, Follower, Readers), writer, Options.Create(new GroundingOptions()), TimeProvider.System);
        Desk = new Reply.Desk(library, Readers);
        Handler = new AskHandler(Asker, Desk);
    }

    public MemoryReaders Readers { get; } = new();

    public IndexFollower Follower { get; }

    public Asker Asker { get; }

    public Reply.Desk Desk { get; }

    public AskHandler Handler { get; }

    public Task<Reply> AskAsync(string text, params string[] earlier) =>
        Handler.HandleAsync(new Question { Text = text, Earlier = earlier }, CancellationToken.None);

    public void Dispose()
    {
        Follower.Dispose();
        home.Dispose();
        folder.Dispose();
    }
}
