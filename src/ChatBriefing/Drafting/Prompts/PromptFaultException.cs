namespace ChatBriefing.Drafting.Prompts;

/// <summary>A prompt cannot be used. The message is one line that names the file and the mend.</summary>
public sealed class PromptFaultException(string message) : Exception(message);
