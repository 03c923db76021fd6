using System.Runtime.InteropServices;

namespace ChatBriefing.Server.Commands;

/// <summary>Turns Ctrl+C and the system's request to end into a cancelled token; a second one ends the process at once.</summary>
internal sealed class Interrupt : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly IReadOnlyList<PosixSignalRegistration> registrations;
    private volatile bool isByKeyboard;

    /// <summary>Listens from now on.</summary>
    public Interrupt() => registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle),
    ];

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => source.Token;

    /// <summary>The exit code of a command that ended with <paramref name="code"/>, seen to whether Ctrl+C ended it.</summary>
    public int ExitCode(int code) => isByKeyboard ? ExitCodes.Interrupted : code;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var registration in registrations)
        {
            registration.Dispose();
        }

        source.Dispose();
    }

    private void Handle(PosixSignalContext context)
    {
        if (source.IsCancellationRequested)
        {
            return;
        }

        context.Cancel = true;
        isByKeyboard = context.Signal == PosixSignal.SIGINT;
        source.Cancel();
    }
}
