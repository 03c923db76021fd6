namespace ChatBriefing.Library.Collections;

/// <summary>A change of readers that cannot be made; the message is one line that says what to do.</summary>
public sealed class ReaderChangeException(string message) : Exception(message);
