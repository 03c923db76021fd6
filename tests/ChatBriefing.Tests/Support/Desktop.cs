using ChatBriefing.Asking;
using ChatBriefing.Channels;
using ChatBriefing.Drafting;
using ChatBriefing.Retrieval;

namespace ChatBriefing.Tests.Support;

/// <summary>A library, its index and all that answers from them, put together as the server does.</summary>
internal sealed class Desktop : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly PassageIndexHome home;

    public Desktop(MemoryLibrary library, IDrafter? drafter = null)
    {
        home = new PassageIndexHome(folder.Path);
        Follower = new IndexFollower(home, library, library);
        Asker = new Asker(new Retriever(home, Follower), drafter ?? new ExtractiveDrafter(), Microsoft.Extensions.Options.Options.Create(new ChatBriefing.Grounding.GroundingOptions()), TimeProvider.System);
        Desk = new Reply.Desk(library);
        Handler = new AskHandler(Asker, Desk);
    }

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
