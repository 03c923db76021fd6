namespace ChatBriefing.Server.Commands;

/// <summary>A command cannot do its work though it was called well; its message is one line that tells the mend, and the exit code is 1.</summary>
internal sealed class CommandFaultException(string message, Exception? cause = null) : Exception(message, cause);
