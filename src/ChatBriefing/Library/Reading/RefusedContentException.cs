namespace ChatBriefing.Library.Reading;

/// <summary>Ends the reading of a file for a reason that its owner can mend.</summary>
/// <param name="reason">Follows the file's name: what is wrong and the mend ("is protected by a password; save it without one …").</param>
internal sealed class RefusedContentException(string reason) : Exception(reason);
