namespace ChatBriefing.Server.Clocks;

/// <summary>A clock that somebody else steers, for tests and simulations (settings <c>Clock:…</c>). Only in Development.</summary>
public sealed class ClockOptions
{
    /// <summary>
    /// The file that says what time it is: <c>{"at":"2026-11-26T07:29:50Z","real":"…","speed":1}</c>, where "real" is the real time
    /// at which it was "at", and "speed" how fast time passes from there (0 to 10,000). It may be replaced at any moment; time never
    /// goes back. Null (the default) for the real time.
    /// </summary>
    public string? File { get; set; }
}
