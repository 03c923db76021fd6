using System.Diagnostics.Tracing;

namespace ChatBriefing.Benchmarks.Fuzzing;

/// <summary>Counts the connections and look-ups of names that this process begins.</summary>
internal sealed class SocketWatch : EventListener
{
    private int count;

    /// <summary>How many there were.</summary>
    public int Count => count;

    /// <inheritdoc/>
    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name is "System.Net.Sockets" or "System.Net.NameResolution")
        {
            EnableEvents(eventSource, EventLevel.Informational);
        }
    }

    /// <inheritdoc/>
    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventName is "ConnectStart" or "ResolutionStart")
        {
            Interlocked.Increment(ref count);
        }
    }
}
