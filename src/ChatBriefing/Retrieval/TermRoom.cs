namespace ChatBriefing.Retrieval;

/// <summary>How many counts of terms may still be remembered, all sets of collections and all segments together.</summary>
internal sealed class TermRoom(int most)
{
    private int taken;

    /// <summary>Whether there is no place left.</summary>
    public bool IsFull => Volatile.Read(ref taken) >= most;

    /// <summary>Takes a place; whether there was one.</summary>
    public bool TryTake() => !IsFull && Interlocked.Increment(ref taken) <= most;
}
