namespace ChatBriefing.Server.Commands;

/// <summary>A mistake in how a command was called; its message is one line that tells the mend, and the exit code is 2.</summary>
internal sealed class UserErrorException(string message) : Exception(message);
