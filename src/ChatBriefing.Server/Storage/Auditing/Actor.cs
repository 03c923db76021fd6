namespace ChatBriefing.Server.Storage.Auditing;

/// <summary>
/// Who does what is being done, as the audit names it. It goes with the call as a log's scope does: what changes the
/// library stands many calls below the request, the turn or the command that wanted it, and none between needs to know.
/// </summary>
public static class Actor
{
    /// <summary>Whoever acts when nobody was named: the server by itself.</summary>
    public const string Server = "server";

    /// <summary>Who shows sentences: nobody but the bot does.</summary>
    public const string Bot = "bot";

    private static readonly AsyncLocal<string?> Named = new();

    /// <summary>
    /// The one who acts: "slack:T1:person:U1", "web:person:ann@example.com", "command line (ann)", "folder /srv/notes",
    /// "feed https://…" or <see cref="Server"/>.
    /// </summary>
    public static string Name => Named.Value ?? Server;

    /// <summary>Names the one who acts until the result is disposed of. Control characters are dropped.</summary>
    public static IDisposable As(string name)
    {
        var before = Named.Value;
        Named.Value = new string([.. name.Where(c => !char.IsControl(c))]);
        return new Scope(before);
    }

    private sealed class Scope(string? before) : IDisposable
    {
        public void Dispose() => Named.Value = before;
    }
}
