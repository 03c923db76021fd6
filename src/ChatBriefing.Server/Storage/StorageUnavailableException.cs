namespace ChatBriefing.Server.Storage;

/// <summary>The library cannot be opened or written; the message is one line that says what to do.</summary>
public sealed class StorageUnavailableException : Exception
{
    /// <summary>Says what to do.</summary>
    public StorageUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>Says what to do, and keeps what happened.</summary>
    public StorageUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
