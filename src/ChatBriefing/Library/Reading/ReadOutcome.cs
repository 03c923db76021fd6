namespace ChatBriefing.Library.Reading;

/// <summary>The outcome of reading a file: a <see cref="ReadDocument"/> or a <see cref="ReadRefusal"/>.</summary>
public abstract record ReadOutcome
{
    private protected ReadOutcome()
    {
    }
}
